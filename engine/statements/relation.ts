/**
 * How one wording stands to another, told from their alignment.
 */
import { type Row, type SharedStretch, weigh } from './shared-stretch.ts';
import type { Relation } from './statement.ts';

/** Empty words may differ in wordings that are still called verbatim or truncated: this share of the weight. */
const SLACK = 0.03;

/** Weight of words that may be missing inside a truncated wording: one or two empty ones. */
const EMPTY_GAP = 0.2;

/** From this share of the shorter wording on, the two are wordings of one thing; below, they share a part. */
const REWORDED_COVER = 0.5;

/** @param ellipsis Whether the right wording itself says, by an ellipsis, that it leaves words out. */
export function relationOf(left: Row, right: Row, shared: SharedStretch, ellipsis: boolean): Relation {
  const leftTotal = weigh(left.weights);
  const rightTotal = weigh(right.weights);
  if (shared.weight === 0) return 'paraphrased';
  const rightInLeft = shared.weight >= rightTotal * (1 - SLACK);
  const leftInRight = shared.weight >= leftTotal * (1 - SLACK);
  if (rightInLeft && leftInRight) return 'verbatim';
  if (rightInLeft) {
    const span = weigh(left.weights, shared.leftStart, shared.leftEnd);
    return span - shared.weight <= Math.max(EMPTY_GAP, span * SLACK)
      ? 'truncated'
      : ellipsis
        ? 'spliced'
        : 'reworded';
  }
  return shared.weight >= REWORDED_COVER * Math.min(leftTotal, rightTotal) ? 'reworded' : 'partial';
}
