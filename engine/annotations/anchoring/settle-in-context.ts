/**
 * Settle passages that their own context tells, so that nothing else has a say: not where they stood, nor their neighbours.
 *
 * Of all places where the words stand, one has clearly more of the context than any other, counted outwards from the words up
 * to the first difference. Two passages may so come to one place, as where all from the end of one to the end of the
 * other was deleted: nobody can say which of them is left.
 */
import { commonAfter, commonBefore } from './agreement.ts';
import { ENOUGH, type Open } from './settle-exact.ts';
import type { Settled } from './settled.ts';
import type { TargetText } from './target-text.ts';

/**
 * Places that are looked at in one text: some tenth of a second. The passages with the fewest have their turn first; in a long
 * table of equal cells, where each cell is a place for each annotation, the others are left to their neighbours.
 */
const MOST_PLACES = 200_000;

/** @returns Those that are still open. */
export function settleInContext(
  target: TargetText,
  open: readonly Open[],
  settled: Settled,
): readonly Open[] {
  const told = new Set<Open>();
  let left = MOST_PLACES;
  const only = open.filter(({ isOnly }) => isOnly);
  for (const own of only.sort((a, b) => a.places.mostStarts - b.places.mostStarts)) {
    const { rank, sought, places } = own;
    left -= places.mostStarts;
    if (left < 0) break;
    const start = clearestPlace(target.folded.text, sought, places.starts());
    if (start === null) continue;
    const span = target.normalSpan({ start, end: start + sought.exact.length });
    settled.settle(rank, span, target.pointAtFolded(start));
    told.add(own);
  }
  return open.filter((own) => !told.has(own));
}

/** Units of context, some two words, by which a place must be ahead of all others. */
const AHEAD = 12;
/** And at least, where some of the context is not known. */
const LEAST_AHEAD = 6;

/**
 * The place that is ahead of all others with as much context as the selectors have, and with all that is known.
 *
 * One that is ahead with both is ahead with any number of units between them that are known on both sides: the others have all
 * units on one side at most.
 */
function clearestPlace(text: string, sought: Open['sought'], starts: readonly number[]): number | null {
  const { exact, before, behind, quoted, unknown, repeated } = sought;
  const known = Math.max(quoted, Math.min(before.length, behind.length));
  const places = starts.map((start) => {
    const left = standingBefore(text, start, before);
    const right = standingBehind(text, start + exact.length, behind);
    const within = (most: number) => Math.min(most, left) + Math.min(most, right);
    return { start, near: within(quoted), wide: within(known) };
  });
  const best = places.reduce((one, other) => (other.near > one.near ? other : one), places[0] ?? NOWHERE);
  const words = places.length > 1 || repeated ? 0 : exact.length;
  if (best.near + words < ENOUGH) return null;
  const least = Math.max(LEAST_AHEAD, AHEAD - unknown);
  const isAhead = places.every(
    (place) => place === best || (best.near >= place.near + least && best.wide >= place.wide + least),
  );
  return isAhead ? best.start : null;
}

const NOWHERE = { start: -1, near: Number.NEGATIVE_INFINITY, wide: 0 };

/** Units of the context that stand before a place, whether or not there is a blank between it and the words. */
function standingBefore(text: string, at: number, context: string): number {
  return commonBefore(text, text[at - 1] === ' ' ? at - 1 : at, context, context.trimEnd().length);
}

function standingBehind(text: string, at: number, context: string): number {
  return commonAfter(text, text[at] === ' ' ? at + 1 : at, context, context.startsWith(' ') ? 1 : 0);
}
