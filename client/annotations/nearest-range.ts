/**
 * Which range stands next to another. It knows nothing of the editor.
 */
import type { Position, Range } from '../../protocol/requests.ts';

/** Lines between two that still stand beside each other: news has one empty line between paragraphs at most. */
const MOST_LINES = 2;

/** The range with the fewest lines, then characters, between it and the place; null where all are too far away. */
export function nearestRange(ranges: readonly Range[], place: Range): Range | null {
  let nearest: { readonly range: Range; readonly lines: number; readonly characters: number } | null = null;
  for (const range of ranges) {
    const { lines, characters } = gapBetween(range, place);
    if (lines > MOST_LINES) continue;
    const isNearer =
      !nearest || lines < nearest.lines || (lines === nearest.lines && characters < nearest.characters);
    if (isNearer) nearest = { range, lines, characters };
  }
  return nearest?.range ?? null;
}

/** Characters count in one line only. */
function gapBetween(one: Range, other: Range): { readonly lines: number; readonly characters: number } {
  const [first, second] = isBefore(one.start, other.start) ? [one, other] : [other, one];
  if (!isBefore(first.end, second.start)) return { lines: 0, characters: 0 };
  const lines = second.start.line - first.end.line;
  return { lines, characters: lines === 0 ? second.start.character - first.end.character : 0 };
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
