/**
 * The words that agree over the whole of two wordings, for showing a difference.
 *
 * The shared stretch ends where the wordings drift apart; beyond it they may still agree on many words, which a
 * reader must not be shown as replaced. Links and relations do not depend on this.
 */
import { type PairedStretch, pairedStretch, type Row } from './shared-stretch.ts';
import { EMPTY_WEIGHT } from './words.ts';

type Pairs = PairedStretch['pairs'];

/** Word indices of one wording, end exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of both wordings. */
interface Area {
  readonly left: Range;
  readonly right: Range;
}

/**
 * Pairs of word indices that agree, in order: the shared stretch, and before and after it the best shared stretch of
 * what remains there, again and again.
 */
export function agreeingWords(left: Row, right: Row, shared: PairedStretch): Pairs {
  const whole = { left: { from: 0, to: left.keys.length }, right: { from: 0, to: right.keys.length } };
  return shared.weight === 0 ? [] : around(left, right, whole, shared, DEEPEST);
}

/** Each level costs at most as much as the first alignment; a text that needs more levels shows a coarser difference. */
const DEEPEST = 12;

/** The shared stretch of an area, in the indices of the rows, with what agrees in the area before and after it. */
function around(left: Row, right: Row, area: Area, shared: PairedStretch, depth: number): Pairs {
  const base = { left: area.left.from, right: area.right.from };
  const before: Area = {
    left: { from: base.left, to: base.left + shared.leftStart },
    right: { from: base.right, to: base.right + shared.rightStart },
  };
  const after: Area = {
    left: { from: base.left + shared.leftEnd, to: area.left.to },
    right: { from: base.right + shared.rightEnd, to: area.right.to },
  };
  return [
    ...within(left, right, before, depth - 1),
    ...shared.pairs.map(([own, other]) => [base.left + own, base.right + other] as const),
    ...within(left, right, after, depth - 1),
  ];
}

function within(left: Row, right: Row, area: Area, depth: number): Pairs {
  const leftPart = part(left, area.left);
  const rightPart = part(right, area.right);
  const fewest = Math.min(leftPart.keys.length, rightPart.keys.length);
  if (depth === 0 || fewest === 0) return [];
  const shared = pairedStretch(leftPart, rightPart);
  // One or two of "the" and "of" would tear apart phrases that stand for each other, unless one side has no more.
  const agrees = shared.weight > 2 * EMPTY_WEIGHT || shared.agreeing === fewest;
  return agrees ? around(left, right, area, shared, depth) : edges(left, right, area);
}

/** The words that agree at the beginning and at the end of an area: even empty ones tear nothing apart there. */
function edges(left: Row, right: Row, area: Area): Pairs {
  const longest = Math.min(area.left.to - area.left.from, area.right.to - area.right.from);
  const agree = (own: number, other: number): boolean => left.keys[own] === right.keys[other];
  let first = 0;
  while (first < longest && agree(area.left.from + first, area.right.from + first)) first++;
  let last = 0;
  while (last < longest - first && agree(area.left.to - 1 - last, area.right.to - 1 - last)) last++;
  return [
    ...pairsFrom(area.left.from, area.right.from, first),
    ...pairsFrom(area.left.to - last, area.right.to - last, last),
  ];
}

function pairsFrom(left: number, right: number, count: number): Pairs {
  return Array.from({ length: count }, (_, at) => [left + at, right + at] as const);
}

function part({ keys, weights }: Row, { from, to }: Range): Row {
  const { slice } = Array.prototype;
  return { keys: slice.call(keys, from, to), weights: slice.call(weights, from, to) };
}
