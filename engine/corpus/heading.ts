/**
 * What a document says of itself above its text: its headline and its date, for citing it.
 *
 * Only lines that are short are looked at, since a date inside the article is that of an event.
 */
import { LANGUAGES } from '../../protocol/settings.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import type { Document } from './document.ts';

export interface Heading {
  /** As written; null where the document begins with its text. */
  readonly title: string | null;
  /** As `2026-03-04`; null where none is given. */
  readonly date: string | null;
}

/** Paragraphs of a document that may be above its text: kicker, headline, subtitle, byline, date, place. */
const MOST_LINES = 6;

/** UTF-16 units; longer ones are text. Headlines of agencies and papers have fewer than 120. */
const LONGEST_LINE = 140;

export function headingOf({ text, name, facts }: Document): Heading {
  const lines = splitParagraphs(text)
    .slice(0, MOST_LINES)
    .filter(({ start, end }) => !facts.boilerplate.some((page) => page.start <= start && end <= page.end))
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.length <= LONGEST_LINE);
  const labelled = lines.flatMap(
    (line) => /^(?:title|headline|titel|überschrift):\s*(\S.*)$/iu.exec(line)?.[1] ?? [],
  );
  const first = lines[0] !== undefined && text.trimStart().startsWith(lines[0]) ? lines[0] : undefined;
  return {
    title: labelled[0] ?? (first !== undefined && isHeadline(first) ? first : null),
    date:
      [...lines.filter((line) => !isSentence(line)), name].map(dateIn).find((date) => date !== null) ?? null,
  };
}

/** A headline has no full stop, and is not a date or a label alone. */
function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 2 && !isSentence(line) && !line.endsWith(':') && dateIn(line) === null;
}

function isSentence(line: string): boolean {
  return /[.!…]["'’”»«]?$/u.test(line) || /^["'“„»«‘]/u.test(line);
}

/** The first date that is written in full. A day before its month in figures alone is read only with full stops, as in German. */
function dateIn(line: string): string | null {
  known ??= datesAndMonths();
  for (const { form, order } of known.forms) {
    const match = form.exec(line);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '') as [string, string, string];
    const date = isoDate(Number(year), known.months.get(month.toLowerCase()) ?? Number(month), Number(day));
    if (date !== null) return date;
  }
  return null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

interface WrittenDates {
  /** The names of the months in all languages, small, and what they begin with: "sept". */
  readonly months: ReadonlyMap<string, number>;
  /** Each with the groups of its year, month and day. */
  readonly forms: readonly { readonly form: RegExp; readonly order: readonly [number, number, number] }[];
}

/** Made when it is first needed: the names of the months take longer than a document. */
let known: WrittenDates | undefined;

function datesAndMonths(): WrittenDates {
  const months = new Map(LANGUAGES.flatMap(beginningsOfMonths));
  const name = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
  const year = '((?:19|20)\\d\\d)';
  return {
    months,
    forms: [
      { form: new RegExp(`(?<!\\d)${year}[-_]?(\\d\\d)[-_]?(\\d\\d)(?!\\d)`, 'u'), order: [1, 2, 3] },
      { form: new RegExp(`(?<!\\d)(\\d{1,2})\\.? ${name},? ${year}(?!\\d)`, 'iu'), order: [3, 2, 1] },
      {
        form: new RegExp(`(?<!\\p{L})${name} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}(?!\\d)`, 'iu'),
        order: [3, 1, 2],
      },
      { form: new RegExp(`(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?${year}(?!\\d)`, 'u'), order: [3, 2, 1] },
    ],
  };
}

function beginningsOfMonths(language: string): readonly (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const name = format.format(new Date(Date.UTC(2001, index, 1))).toLowerCase();
    return Array.from(
      { length: name.length - 2 },
      (_, more) => [name.slice(0, 3 + more), index + 1] as const,
    );
  }).flat();
}
