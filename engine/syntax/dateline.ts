/**
 * The line of place, day and agency before the first words of a report: "OSTROW, March 3 (AFX) — ".
 */

/** What stands between the dateline and the report. */
const DASH = String.raw`\s*(?:[—–]|--?)\s*`;

/** The agency, as a rule in brackets: "(Reuters)", "(dpa/AFX)". */
const AGENCY = String.raw`\([^()\n]{2,40}\)`;

/** What follows the place: its region, the day. */
const DETAILS = String.raw`(?:,\s+(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?(?:\s\d{1,2})?|\d{1,2}\.?\s\p{Lu}\p{L}+\.?|\d{4}))*`;

/** Small letters show that the report has begun, and that the line is no headline in capitals. */
const REPORT = String.raw`(?=["“„‘‚'«»‹›(]*(?:\p{Lu}?\p{Ll}|\p{Lu}['’]?\s\p{Lu}?\p{Ll}|\d))`;

/** A place in capitals is proof by itself, one in small letters only with its agency. */
const DATELINE = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}${DETAILS}(?:\s*${AGENCY})?\s(?:${DASH})|(?:\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,4}${DETAILS}\s*)?${AGENCY}${DASH})${REPORT}`,
  'u',
);

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 120;

/** Where the report begins behind the dateline of a paragraph; 0 where there is none. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
}
