/**
 * The passages of a document whose words still stand, settled; and those that are left.
 */
import { ExactPlaces } from './exact-places.ts';
import { oldContexts } from './old-text.ts';
import type { Selectors } from './selectors.ts';
import { type Open, settleExact } from './settle-exact.ts';
import { settleInContext } from './settle-in-context.ts';
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
 * The quick way for passages around which nothing has changed; of the others first those that their own context tells, and
 * then the thorough way.
 *
 * @param selectors Of one version of the document.
 */
export function settleWords(target: TargetText, selectors: readonly Selectors[]): SettledWords {
  const order = selectors.map((_, index) => index).sort((a, b) => byPosition(selectors, a, b));
  const ranked = order.map((index) => selectors[index] as Selectors);
  const settled = new Settled(ranked.map(({ position }) => position));
  settleUnmoved(target.normal, ranked, settled);
  const untold = settleInContext(target, openPassages(target, ranked, settled), settled);
  const ambiguous = settleExact(target, untold, settled);
  return { order, settled, open: settleInOrder(target, ambiguous, settled) };
}

function openPassages(target: TargetText, ranked: readonly Selectors[], settled: Settled): readonly Open[] {
  if (ranked.every((_, rank) => settled.isSettled(rank))) return [];
  const contextOf = oldContexts(ranked);
  const places = placesByQuote(ranked);
  return ranked.flatMap((passage, rank) => {
    if (settled.isSettled(rank)) return [];
    const sought = soughtOf(passage, contextOf(rank));
    const isOnly = places.get(keyOf(passage.quote))?.size === 1;
    return { rank, sought, places: new ExactPlaces(target, sought), isOnly };
  });
}

/** Where passages with the same words in the same context stood: code points, by what they have in common. */
function placesByQuote(passages: readonly Selectors[]): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>();
  for (const { quote, position } of passages) {
    const key = keyOf(quote);
    const known = places.get(key);
    if (known) known.add(position.start);
    else places.set(key, new Set([position.start]));
  }
  return places;
}

function keyOf({ prefix, exact, suffix }: Selectors['quote']): string {
  return `${prefix}\0${exact}\0${suffix}`;
}

function byPosition(selectors: readonly Selectors[], a: number, b: number): number {
  const one = (selectors[a] as Selectors).position;
  const other = (selectors[b] as Selectors).position;
  return one.start - other.start || one.end - other.end || a - b;
}
