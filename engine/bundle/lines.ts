/**
 * Lines of a text, found one at a time.
 *
 * A line ends at LF, CR LF or a lone CR. No table of lines is kept: a reader steps from one line to the next, or to the
 * next that begins as it wants, and looks a few lines ahead, so that a text of any size costs a pass or two and no memory.
 * What a line means is not known here.
 */

/** One line. `end` is the offset of its line break, `next` the offset after it; both are the text's end in a last line without break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Longest line, in UTF-16 units, that can be part of a header: a path may have 4096 bytes on Linux, and rules and
 * words stand around it. Longer lines are never sliced or searched.
 */
export const LONGEST_HEADER = 5000;

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** Offset of the first line: after a byte order mark, if the text still has one. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

/** The line that begins at `start`, or null at the end of the text. */
export function lineAt(text: string, start: number): Line | null {
  if (start >= text.length) return null;
  BREAK.lastIndex = start;
  const end = BREAK.test(text) ? BREAK.lastIndex - 1 : text.length;
  return { start, end, next: afterBreak(text, end) };
}

/** Passes over a long line some times faster than a look at each unit. */
const BREAK = /[\r\n]/g;

/** Finds the lines that begin with one of some signs; text between them is passed over without being read. */
export class LineSearch {
  readonly #breakBefore: RegExp;

  /** @param signs At least one, each one UTF-16 unit. */
  constructor(signs: string) {
    const codes = signs.split('').map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    this.#breakBefore = new RegExp(`[\\r\\n](?=[${codes.join('')}])`, 'g');
  }

  /** The first of them that begins at `start` or later, where a line begins that is not the first; null for none. */
  next(text: string, start: number): Line | null {
    this.#breakBefore.lastIndex = start - 1;
    return this.#breakBefore.test(text) ? lineAt(text, this.#breakBefore.lastIndex) : null;
  }
}

/** The text of a line without its break and without blanks at its end; '' when it is too long to be part of a header. */
export function headerText(text: string, line: Line | null): string {
  if (line === null || line.end - line.start > LONGEST_HEADER) return '';
  let end = line.end;
  while (end > line.start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return text.slice(line.start, end);
}

/** Whether nothing but blanks stands between the two offsets; line breaks count as blanks. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR && !isBlankCode(code)) return false;
  }
  return true;
}

/** Offset of the line break that ends at `at`, or `at` when no line break ends there or it begins before `floor`. */
export function breakBefore(text: string, at: number, floor: number): number {
  if (at <= floor) return at;
  const last = text.charCodeAt(at - 1);
  if (last === CR) return at - 1;
  if (last !== LF) return at;
  return at - 2 >= floor && text.charCodeAt(at - 2) === CR ? at - 2 : at - 1;
}

/** Length of the run of `sign` that begins at `from`. */
export function runLength(line: string, from: number, sign: string): number {
  let at = from;
  while (line[at] === sign) at++;
  return at - from;
}

function afterBreak(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Space, tab, vertical tab, form feed, no-break space and a stray byte order mark. */
function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12 || code === 160 || code === BYTE_ORDER_MARK;
}
