/**
 * The passages of a document whose words still stand, settled; and those that are left.
 */
import { ExactPlaces, gramsOf } from './exact-places.ts';
import { GramIndex } from './gram-index.ts';
import { oldContexts } from './old-text.ts';
import type { Selectors } from './selectors.ts';
import { type Open, settleExact } from './settle-exact.ts';
import { settleInOrder } from './settle-in-order.ts';
import { settleUnmoved } from './settle-unmoved.ts';
import { Settled } from './settled.ts';
import { soughtOf } from './sought.ts';
import type { TargetText } from './target-text.ts';

export interface SettledWords {
  /** The index of each passage among the selectors that were given, by rank. */
  readonly order: readonly number[];
  readonly settled: Settled;
  /** Those that are not settled, in the order of their ranks. */
  readonly open: readonly Open[];
}

/**
 * The quick way for passages around which nothing has changed, the thorough way for the others.
 *
 * @param selectors Of one version of the document.
 */
export function settleWords(target: TargetText, selectors: readonly Selectors[]): SettledWords {
  const order = selectors.map((_, index) => index).sort((a, b) => byPosition(selectors, a, b));
  const ranked = order.map((index) => selectors[index] as Selectors);
  const settled = new Settled(ranked.map(({ position }) => position));
  settleUnmoved(target.normal, ranked, settled);
  const ambiguous = settleExact(target, openPassages(target, ranked, settled), settled);
  return { order, settled, open: settleInOrder(target, ambiguous, settled) };
}

function openPassages(target: TargetText, ranked: readonly Selectors[], settled: Settled): readonly Open[] {
  if (ranked.every((_, rank) => settled.isSettled(rank))) return [];
  const contextOf = oldContexts(ranked);
  const sought = ranked.flatMap((passage, rank) =>
    settled.isSettled(rank) ? [] : [{ rank, sought: soughtOf(passage, contextOf(rank)) }],
  );
  const grams = sought.flatMap((passage) => gramsOf(passage.sought));
  const index = new GramIndex(target.folded.text, grams);
  return sought.map((passage) => ({ ...passage, places: new ExactPlaces(target, index, passage.sought) }));
}

function byPosition(selectors: readonly Selectors[], a: number, b: number): number {
  const one = (selectors[a] as Selectors).position;
  const other = (selectors[b] as Selectors).position;
  return one.start - other.start || one.end - other.end || a - b;
}
