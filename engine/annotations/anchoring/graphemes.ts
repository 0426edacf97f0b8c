/**
 * Spans that cut no grapheme: no surrogate pair, no letter from its combining marks, no flag or family emoji.
 */
import type { Span } from '../../text/span.ts';

/** Grow a span at both ends until it holds whole graphemes (Unicode Standard Annex 29). */
export function wholeGraphemes(text: string, { start, end }: Span): Span {
  return { start: boundaryBefore(text, start), end: boundaryAfter(text, end) };
}

/** The last boundary between graphemes at or before an offset. */
export function boundaryBefore(text: string, offset: number): number {
  return graphemeAround(text, offset)?.start ?? offset;
}

/** The first boundary between graphemes at or behind an offset. */
export function boundaryAfter(text: string, offset: number): number {
  return graphemeAround(text, offset)?.end ?? offset;
}

/** Made when it is first needed, which takes some milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/**
 * UTF-16 units to each side in which the ends of a grapheme are looked for. The longest emoji have some 30; a letter with
 * hundreds of combining marks is cut, but never a surrogate pair.
 */
const REACH = 128;

/** The grapheme that an offset cuts, or null where it cuts none. */
function graphemeAround(text: string, offset: number): Span | null {
  if (offset <= 0 || offset >= text.length) return null;
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return null;
  const from = plainBefore(text, offset);
  const window = text.slice(from, wholePair(text, Math.min(text.length, offset + REACH)));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const segment = segmenter.segment(window).containing(offset - from);
  if (!segment || from + segment.index === offset) return null;
  return { start: from + segment.index, end: from + segment.index + segment.segment.length };
}

/** Where to begin so that flags, which are pairs, are paired right: at a plain character if there is one in reach. */
function plainBefore(text: string, offset: number): number {
  const last = Math.max(0, offset - REACH);
  for (let at = offset - 1; at > last; at--) if (isPlain(text.charCodeAt(at))) return at;
  return wholePair(text, last);
}

/** Not between the two units of a surrogate pair, but before them. */
function wholePair(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

/** Whether it is a printable character of ASCII or a space; no two of these are one grapheme. */
function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit < 0x7f;
}
