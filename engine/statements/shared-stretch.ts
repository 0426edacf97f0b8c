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
  /** How many words agree. */
  readonly agreeing: number;
  /** Sum of the weights of the words that agree. */
  readonly weight: number;
}

/** A shared stretch with its words, which only who shows a difference asks for: a corpus has many links to keep. */
export interface PairedStretch extends SharedStretch {
  /** Pairs of word indices that agree, in order. */
  readonly pairs: readonly (readonly [number, number])[];
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

/** What a shared word counts more than its weight: of alignments that are equally good, the one that shares more. */
const TIE = 1e-6;

/** How the best alignment that ends in a cell goes back from it. */
const STOP = 0;
const BOTH = 1;
const LEFT_ONLY = 2;
const RIGHT_ONLY = 3;

/**
 * The best local alignment of two rows; empty (weight 0) when they share no word. Of several that are equally good,
 * one that shares the most: so the weight does not depend on which row is the left one.
 */
export function sharedStretch(left: Row, right: Row): SharedStretch {
  return align(left, right, null);
}

/** The same with the pairs of words that agree. */
export function pairedStretch(left: Row, right: Row): PairedStretch {
  const pairs: (readonly [number, number])[] = [];
  const shared = align(left, right, pairs);
  return { ...shared, pairs: pairs.reverse() };
}

/** @param pairs Gets the pairs that agree, from the last to the first. */
function align(left: Row, right: Row, pairs: (readonly [number, number])[] | null): SharedStretch {
  const rows = Math.min(left.keys.length, LONGEST);
  const columns = Math.min(right.keys.length, LONGEST);
  const width = columns + 1;
  const moves = cleared(MOVES, (rows + 1) * width);
  // The best alignments that end at each column: in the row before, and up to `column` in this one.
  const scores = cleared(SCORES, width);
  // One kind of array, whatever kind the row has: the inner loop takes half the time, and makes no garbage.
  for (let column = 0; column < columns; column++) GAPS[column] = GAP * (right.weights[column] ?? 0);
  let best = 0;
  let bestAt = 0;
  for (let row = 1; row <= rows; row++) {
    const key = left.keys[row - 1];
    const weight = left.weights[row - 1] ?? 0;
    const gap = GAP * weight;
    const gain = weight * (1 + TIE);
    let diagonal = 0;
    for (let column = 1; column <= columns; column++) {
      const above = scores[column] ?? 0;
      const leftOnly = above - gap;
      const rightOnly = (scores[column - 1] ?? 0) - (GAPS[column - 1] ?? 0);
      const both = key === right.keys[column - 1] ? diagonal + gain : 0;
      const score = Math.max(0, both, leftOnly, rightOnly);
      if (score > 0) {
        const move = score === both ? BOTH : score === leftOnly ? LEFT_ONLY : RIGHT_ONLY;
        moves[row * width + column] = move;
      }
      scores[column] = score;
      diagonal = above;
      if (score > best) {
        best = score;
        bestAt = row * width + column;
      }
    }
  }
  return trace(left.weights, moves, width, bestAt, pairs);
}

/** Room for the longest rows, which is used again: most comparisons are shorter than asking for new room. */
const MOVES = new Uint8Array((LONGEST + 1) * (LONGEST + 1));
const SCORES = new Float64Array(LONGEST + 1);
/** What leaving each word of the right row out costs. */
const GAPS = new Float64Array(LONGEST);

function cleared<Numbers extends Uint8Array | Float64Array>(room: Numbers, length: number): Numbers {
  room.fill(0, 0, length);
  return room;
}

function trace(
  weights: ArrayLike<number>,
  moves: Uint8Array,
  width: number,
  bestAt: number,
  pairs: (readonly [number, number])[] | null,
): SharedStretch {
  let agreeing = 0;
  let weight = 0;
  let at = bestAt;
  for (let move = moves[at]; move !== STOP; move = moves[at]) {
    if (move === BOTH) {
      const row = Math.floor(at / width) - 1;
      pairs?.push([row, (at % width) - 1]);
      agreeing++;
      weight += weights[row] ?? 0;
    }
    at -= move === BOTH ? width + 1 : move === LEFT_ONLY ? width : 1;
  }
  return {
    leftStart: Math.floor(at / width),
    leftEnd: Math.floor(bestAt / width),
    rightStart: at % width,
    rightEnd: bestAt % width,
    agreeing,
    weight,
  };
}

/** The weight of a part of a row; word indices, `to` exclusive. */
export function weigh(weights: ArrayLike<number>, from = 0, to = weights.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += weights[at] ?? 0;
  return total;
}
