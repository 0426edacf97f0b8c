/**
 * Settle passages whose words still stand, all of a document together.
 *
 * What speaks for a place is counted in units of text: of the words, where they stood only once, of the context around
 * them, and for standing where the neighbours' shifts put it. The clearest are settled first and are neighbours for
 * the others; a place that one passage has is free for no other.
 */
import type { ExactPlaces, Place } from './exact-places.ts';
import { expectedPoints, positionWeight } from './position-weight.ts';
import type { Settled } from './settled.ts';
import type { Sought } from './sought.ts';
import type { TargetText } from './target-text.ts';

/** A passage that is not settled yet. */
export interface Open {
  readonly rank: number;
  readonly sought: Sought;
  readonly places: ExactPlaces;
  /** Whether no other passage had the same words in the same context, as in the midst of a long row of equal lines. */
  readonly isOnly: boolean;
}

/** Units by which the best place must be ahead of the next, from one round to the next. */
const MARGINS = [24, 12, 6] as const;

/** @returns Those that are still open. */
export function settleExact(target: TargetText, open: readonly Open[], settled: Settled): readonly Open[] {
  let rest = open;
  for (const margin of MARGINS) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const left = settleClear(target, rest, settled, margin);
      if (left.length === rest.length) break;
      rest = left;
    }
  }
  return rest;
}

/** Rounds with one margin; each settles something, and what is settled late is rarely a neighbour that matters. */
const MOST_ROUNDS = 4;

interface Choice {
  readonly open: Open;
  readonly place: Place;
  readonly weight: number;
}

function settleClear(
  target: TargetText,
  open: readonly Open[],
  settled: Settled,
  margin: number,
): readonly Open[] {
  const choices = open
    .flatMap((passage) => clearChoice(target, passage, settled, margin) ?? [])
    .sort((a, b) => b.weight - a.weight);
  for (const { open: passage, place } of choices) {
    const span = target.normalSpan(place);
    if (!settled.isTaken(passage.rank, span)) settled.settle(passage.rank, span, place.point);
  }
  return open.filter(({ rank }) => !settled.isSettled(rank));
}

/** The best place of a passage, if enough speaks for it and it is clearly better than all others that are free. */
function clearChoice(target: TargetText, open: Open, settled: Settled, margin: number): Choice | null {
  const [best, next] = weighedPlaces(target, open, settled);
  if (!best || best.weight < enoughFor(open.sought)) return null;
  if (next && best.weight - next.weight < margin) return null;
  return { open, ...best };
}

interface Weighed {
  readonly place: Place;
  readonly weight: number;
}

/** The free places of a passage, the best first. */
function weighedPlaces(target: TargetText, open: Open, settled: Settled): readonly Weighed[] {
  const { rank, sought, places } = open;
  places.near(expectedPoints(rank, sought.start, settled));
  const words = ownWeight(sought);
  return places
    .all()
    .filter((place) => !settled.isTaken(rank, target.normalSpan(place)))
    .map((place) => ({
      place,
      weight:
        words + place.context * sought.density + positionWeight(rank, sought.start, place.point, settled),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** Units of text that must speak for a place: as many as a short sentence has. */
export const ENOUGH = 24;

/** Where there was less to tell the passage by, all of it must be there. */
function enoughFor(sought: Sought): number {
  const context = (sought.prefix.length + sought.suffix.length) * sought.density;
  return Math.min(ENOUGH, ownWeight(sought) + context);
}

/** The words speak for a place only where they stood once: else they may be the other passage's. */
function ownWeight({ exact, repeated, density }: Sought): number {
  return repeated ? 0 : Math.min(ENOUGH, exact.length * density);
}
