/**
 * Passages as brat has them: stretches that hold no line end, in code points.
 *
 * Its reader takes the text column of a line literally and ends lines at every character that ends one in Unicode, so a
 * passage over a line end is several stretches, each without the white space at its ends.
 */
import type { SelectorText } from '../../../annotations/anchoring/selector-text.ts';
import type { Span } from '../../../text/span.ts';

/** What ends a line in Python's `str.splitlines`, by which brat reads. */
const LINE_END = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029';

/** A stretch of a line that begins and ends with something else than white space. */
const STRETCH = new RegExp(`[^\\s${LINE_END}](?:[^${LINE_END}]*[^\\s${LINE_END}])?`, 'g');

const HOLDS_LINE_END = new RegExp(`[${LINE_END}]`);

/**
 * The stretches of a passage, in units of the normal text. @param parts In the document's frame.
 *
 * @returns An empty list for a passage of white space.
 */
export function fragmentsOf(normal: SelectorText, parts: readonly Span[]): readonly Span[] {
  return parts.flatMap((part) => {
    const { start, end } = normal.fromDocument(part);
    const words = normal.text.slice(start, end);
    if (words.trim() === '') return [];
    if (!HOLDS_LINE_END.test(words)) return [{ start, end }];
    return Array.from(words.matchAll(STRETCH), ({ 0: stretch, index }) => ({
      start: start + index,
      end: start + index + stretch.length,
    }));
  });
}

/** One line for values that hold any character. */
export function escapeLine(value: string): string {
  return value.replace(
    new RegExp(`[\\\\\\t${LINE_END}]`, 'g'),
    (unit) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function unescapeLine(line: string): string {
  return line.replace(/\\(?:u([\da-f]{4})|([\\nrt]))/g, (_, code?: string, short = '') =>
    code === undefined ? (LONG[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const LONG: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
