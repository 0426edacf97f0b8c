/**
 * The line that a span stands in, as a list has room for it.
 */
import type { Span } from '../engine/text/span.ts';
import { plainPiece, plainText } from './plain-text.ts';

/** UTF-16 units. A narrow list shows what stands at its beginning, so that little is kept before the span. */
const MOST_BEFORE = 20;
const MOST_AFTER = 150;

export interface LineAround {
  /** Plain text on one line; so are the others, with the space beside the words. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** What stands before and after a span in its line; with an ellipsis where something is left out. */
export function lineAround(text: string, { start, end }: Span): LineAround {
  const far = Math.max(0, start - 4 * MOST_BEFORE);
  const lineBefore = /[^\r\n]*$/.exec(text.slice(far, start))?.[0] ?? '';
  const lineAfter = /^[^\r\n]*/.exec(text.slice(end, end + 4 * MOST_AFTER))?.[0] ?? '';
  return {
    words: plainText(text.slice(start, end)),
    before: endOf(plainPiece(lineBefore).trimStart(), MOST_BEFORE),
    after: beginningOf(plainPiece(lineAfter).trimEnd(), MOST_AFTER),
  };
}

/** The last words. */
function endOf(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(-most);
  const space = cut.indexOf(' ');
  return `…${space < 0 || space === cut.length - 1 ? cut.replace(/^[\udc00-\udfff]/, '') : cut.slice(space + 1)}`;
}

/** The first words. */
function beginningOf(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space <= 0 ? cut.replace(/[\ud800-\udbff]$/, '') : cut.slice(0, space).replace(/[\s.…]+$/, '')}…`;
}
