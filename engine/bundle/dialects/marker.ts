/**
 * Reads one line as a FILE marker or as its end marker.
 *
 * This is the grammar that the marker dialects share: a rule, a word, a name, a rule. What the line means in its
 * file (right width, right case) is not known here.
 */
import { runLength } from '../lines.ts';
import { looksLikePath } from '../looks-like-path.ts';

/** The signs of the left rule and those that close the right one. */
const CLOSERS: Readonly<Record<string, string>> = {
  '=': '=',
  '-': '-',
  '#': '#',
  '*': '*',
  '<': '>',
  '─': '─',
  '━': '━',
  '═': '═',
};
/** Of these, the ones that draw boxes: between them a path alone is a header. */
const BOX = '─━═';

/** What a marker in a comment begins with. */
export const COMMENT_SIGNS = '#/%';
const COMMENT = /^(?:# |\/\/ |% )/;
const WORDS =
  /^[ \t]*((?:(?:START|Start)(?: OF| of)? |(?:BEGIN|Begin) )?(?:FILE|File))(:?)(?=[ \t]|$|(?<=:))/;
const END_WITH_FILE = /^end(?:[ _]of)?[ _]?file(?:[: \t]+(.*))?$/is;
const END_OF = /^end of[ \t]+(.+)$/is;

/** How far a width may be from the bundle's own to be a miscount; beyond that it is another bundle's. */
export const MISCOUNT = 2;

/** A marker line. Offsets are in the line, widths in signs. */
export interface Marker {
  readonly commented: boolean;
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  /** The words before the name as written, such as `FILE:` or `START OF FILE`; '' for a path alone. */
  readonly words: string;
  /** Empty when the name is missing. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** An end marker line. */
interface EndMarker {
  readonly commented: boolean;
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  /** The name that it gives; undefined when it gives none. */
  readonly name: string | undefined;
  /** Whether it says END FILE. `End of x` says so only of a member named x. */
  readonly explicit: boolean;
}

/** Reads a marker whose left rule has 3 signs or more; the right rule may have any number, 0 included. */
export function readMarker(line: string): Marker | null {
  const frame = readFrame(line);
  if (frame === null) return null;
  const { commented, sign, left, right, from, to } = frame;
  const words = WORDS.exec(line.slice(from, to));
  if (words === null) {
    const [nameStart, nameEnd] = trimmed(line, from, to);
    const boxed = BOX.includes(sign) && right > 0 && from < nameStart && nameEnd < to;
    if (!boxed || !looksLikePath(line.slice(nameStart, nameEnd))) return null;
    return { commented, sign, left, right, words: '', nameStart, nameEnd };
  }
  const [all, word = '', colon = ''] = words;
  if (colon === '' && word.length === 4) return null;
  // A heading such as ***File: x*** is bold type; a marker of these signs sets its words apart.
  if ('#*'.includes(sign) && all.length === word.length + colon.length) return null;
  const [nameStart, wholeEnd] = trimmed(line, from + all.length, to);
  const nameEnd = withoutLineCount(line, nameStart, wholeEnd);
  return { commented, sign, left, right, words: word + colon, nameStart, nameEnd };
}

/** Reads an end marker: `=== END FILE ===` in its spellings, `=== End of x ===`, and `<<<END>>>`. */
export function readEndMarker(line: string): EndMarker | null {
  const frame = readFrame(line);
  if (frame === null) return null;
  const { commented, sign, left, right } = frame;
  const [start, end] = trimmed(line, frame.from, frame.to);
  const words = line.slice(start, end);
  const explicit = END_WITH_FILE.exec(words) ?? (sign === '<' ? /^end$/i.exec(words) : null);
  const named = explicit ?? END_OF.exec(words);
  if (named === null) return null;
  const given = named[1] ?? '';
  const name = given.slice(0, withoutLineCount(given, 0, given.length)).trim();
  return { commented, sign, left, right, name: name === '' ? undefined : name, explicit: explicit !== null };
}

/** Whether the line is nothing but one sign of a marker, 3 times or more. */
export function isRule(line: string, sign: string): boolean {
  return line.length >= 3 && runLength(line, 0, sign) === line.length;
}

interface Frame {
  readonly commented: boolean;
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  /** The stretch between the two rules. */
  readonly from: number;
  readonly to: number;
}

function readFrame(line: string): Frame | null {
  const comment = COMMENT.exec(line)?.[0].length ?? 0;
  const sign = line[comment] ?? '';
  const closer = CLOSERS[sign];
  if (closer === undefined) return null;
  const left = runLength(line, comment, sign);
  const from = comment + left;
  if (left < 3 || from === line.length) return null;
  let to = line.length;
  while (to > from && line[to - 1] === closer) to--;
  return { commented: comment > 0, sign, left, right: line.length - to, from, to };
}

function trimmed(line: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (end > start && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  while (start < end && (line[start] === ' ' || line[start] === '\t')) start++;
  return [start, end];
}

/** End of the name when `(12 lines)` follows it, as some writers add. */
function withoutLineCount(line: string, start: number, end: number): number {
  if (line[end - 1] !== ')') return end;
  const open = line.lastIndexOf('(', end - 1);
  if (open <= start || !/^\(\d+ lines?\)$/.test(line.slice(open, end))) return end;
  return trimmed(line, start, open)[1];
}
