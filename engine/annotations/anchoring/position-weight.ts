/**
 * How much it speaks for a place of a passage that the passages around it have moved just as far.
 *
 * Weights are in units of text: so much context would say as much. Points are code points.
 */
import type { Settled } from './settled.ts';

/** Where a passage is expected: as far from where it stood as each of its neighbours has moved. */
export function expectedPoints(rank: number, start: number, settled: Settled): readonly number[] {
  const { before, behind } = settled.neighbours(rank);
  const shifts = [...before, ...behind].map((neighbour) => settled.shiftOf(neighbour));
  return [...new Set(before.length === 0 ? [0, ...shifts] : shifts)].map((shift) => start + shift);
}

/** @param start Where the passage with this rank began. @param point Where the place begins. */
export function positionWeight(rank: number, start: number, point: number, settled: Settled): number {
  const { before, behind } = settled.neighbours(rank);
  const shift = point - start;
  const left = before.map((neighbour) => settled.shiftOf(neighbour));
  const right = behind.map((neighbour) => settled.shiftOf(neighbour));
  // Where nothing settled stands before it, the start of the document does.
  if (left.length === 0) left.push(0);
  const order = settled.isBetween(point, before[0], behind[0]) ? IN_ORDER : 0;
  return nearness(left, shift) + nearness(right, shift) + order;
}

/** To stand just where a neighbour on one side would have it. */
const IN_PLACE = 14;
/** Some letters off it weighs less, and nothing further off: few words stand everywhere. */
const NEARLY_IN_PLACE = 6;
/** To stand between the nearest neighbours. */
const IN_ORDER = 6;

function nearness(expected: readonly number[], shift: number): number {
  let off = Number.POSITIVE_INFINITY;
  for (const one of expected) off = Math.min(off, Math.abs(one - shift));
  return off === 0 ? IN_PLACE : Math.max(0, NEARLY_IN_PLACE - off);
}
