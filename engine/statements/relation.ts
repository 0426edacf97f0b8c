/**
 * How one wording stands to another, told from their alignment.
 *
 * Every word counts, the small ones too: what is called verbatim shows no difference anywhere. Only what an editor
 * put in brackets is not the speaker's and is passed over.
 */
import { type Row, type SharedStretch, weigh } from './shared-stretch.ts';
import type { Relation } from './statement.ts';
import { EMPTY_WEIGHT } from './words.ts';

/** From this share of the shorter wording on, the two are wordings of one thing; below, they share a part. */
const REWORDED_COVER = 0.5;

/** @param ellipsis Whether the right wording itself says, by an ellipsis, that it leaves words out. */
export function relationOf(left: Row, right: Row, shared: SharedStretch, ellipsis: boolean): Relation {
  if (shared.weight === 0) return 'paraphrased';
  const { agreeing } = shared;
  if (spokenWords(right, 0, right.weights.length) === agreeing) {
    if (spokenWords(left, 0, left.weights.length) === agreeing) return 'verbatim';
    if (spokenWords(left, shared.leftStart, shared.leftEnd) === agreeing) return 'truncated';
    if (ellipsis) return 'spliced';
  }
  const shorter = Math.min(weigh(left.weights), weigh(right.weights));
  return shared.weight >= REWORDED_COVER * shorter ? 'reworded' : 'partial';
}

/** How many words of a part of a row are the speaker's; word indices, `to` exclusive. */
function spokenWords(row: Row, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((row.weights[at] ?? 0) >= EMPTY_WEIGHT) count++;
  return count;
}
