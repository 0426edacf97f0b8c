/**
 * What two rows of words share: the best local alignment (Smith and Waterman, 1981).
 *
 * It finds the stretch that two wordings have in common even when each goes on to say other things. Rows hold keys
 * and weights only; what the words are is not asked here.
 */

/** What two rows of words share. Indices are word indices, ends exclusive. */
export interface SharedStretch {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  /** Pairs of word indices that agree, in order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Sum of the weights of the pairs. */
  readonly weight: number;
}

/** A row of words as the alignment needs it: keys that are equal for equal words, and their weights. */
export interface Row {
  readonly keys: ArrayLike<string | number>;
  readonly weights: ArrayLike<number>;
}

/** What leaving a word out costs, as a share of its weight: low enough to cross a reworded phrase. */
const GAP = 0.4;

/** Longer wordings are compared by this many words from their beginning; a page of speech is no statement. */
export const LONGEST = 600;

/** The best local alignment of two rows; empty (weight 0) when they share no word. */
export function sharedStretch(left: Row, right: Row): SharedStretch {
  const rows = Math.min(left.keys.length, LONGEST);
  const columns = Math.min(right.keys.length, LONGEST);
  const width = columns + 1;
  const scores = new Float32Array((rows + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= rows; row++) {
    const key = left.keys[row - 1];
    const weight = left.weights[row - 1] ?? 0;
    for (let column = 1; column <= columns; column++) {
      const at = row * width + column;
      let score = Math.max(
        0,
        (scores[at - width] ?? 0) - GAP * weight,
        (scores[at - 1] ?? 0) - GAP * (right.weights[column - 1] ?? 0),
      );
      if (key === right.keys[column - 1]) score = Math.max(score, (scores[at - width - 1] ?? 0) + weight);
      scores[at] = score;
      if (score > best) {
        best = score;
        bestAt = at;
      }
    }
  }
  return trace(left, right, scores, width, bestAt);
}

function trace(left: Row, right: Row, scores: Float32Array, width: number, bestAt: number): SharedStretch {
  const pairs: (readonly [number, number])[] = [];
  let row = Math.floor(bestAt / width);
  let column = bestAt % width;
  const leftEnd = row;
  const rightEnd = column;
  let weight = 0;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    const score = scores[at] ?? 0;
    if (score <= 0) break;
    const wordWeight = left.weights[row - 1] ?? 0;
    const diagonal = (scores[at - width - 1] ?? 0) + wordWeight;
    if (left.keys[row - 1] === right.keys[column - 1] && Math.abs(score - diagonal) < 1e-4) {
      pairs.push([row - 1, column - 1]);
      weight += wordWeight;
      row--;
      column--;
    } else if (Math.abs(score - ((scores[at - width] ?? 0) - GAP * wordWeight)) < 1e-4) row--;
    else column--;
  }
  pairs.reverse();
  return { leftStart: row, leftEnd, rightStart: column, rightEnd, pairs, weight };
}

/**
 * How much two rows say the same, in [0, 1]: half from the aligned words, half from the words that both have in
 * any order, since a reordered sentence says the same.
 */
export function similarity(left: Row, right: Row, shared: SharedStretch): number {
  const total = weigh(left.weights) + weigh(right.weights);
  if (total === 0) return 0;
  return shared.weight / total + commonWeight(left, right) / total;
}

function commonWeight(left: Row, right: Row): number {
  const counts = new Map<string | number, number>();
  for (let at = 0; at < left.keys.length; at++) {
    const key = left.keys[at] as string | number;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let weight = 0;
  for (let at = 0; at < right.keys.length; at++) {
    const key = right.keys[at] as string | number;
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    counts.set(key, count - 1);
    weight += right.weights[at] ?? 0;
  }
  return weight;
}

/** The weight of a part of a row; word indices, `to` exclusive. */
export function weigh(weights: ArrayLike<number>, from = 0, to = weights.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += weights[at] ?? 0;
  return total;
}
