/**
 * Settle passages that nothing tells apart but their order: equal words in equal contexts, as in a row of equal lines.
 *
 * Only where as many places are free as there are passages, and at each there is enough of the passage's own context:
 * of a row that has lost a line nobody can say which.
 */
import type { Open } from './settle-exact.ts';
import type { Settled } from './settled.ts';
import { standsInContext } from './stands-in-context.ts';
import type { TargetText } from './target-text.ts';

/** @param open In the order of their ranks. @returns Those that are still open. */
export function settleInOrder(target: TargetText, open: readonly Open[], settled: Settled): readonly Open[] {
  for (const group of groupsOf(open)) {
    const starts = [...new Set(group.map(({ sought }) => sought.start))];
    if (starts.length < 2) continue;
    const places = freePlaces(target, group, settled, starts.length);
    if (places?.length !== starts.length) continue;
    const placed = group.map(({ rank, sought }) => ({
      rank,
      sought,
      place: places[starts.indexOf(sought.start)] as number,
    }));
    if (!placed.every(({ sought, place }) => standsInContext(target.folded.text, sought, place))) continue;
    for (const { rank, sought, place } of placed) {
      const span = target.normalSpan({ start: place, end: place + sought.exact.length });
      settled.settle(rank, span, target.pointAtFolded(place));
    }
  }
  return open.filter(({ rank }) => !settled.isSettled(rank));
}

/** Passages with the same words. */
function groupsOf(open: readonly Open[]): Iterable<readonly Open[]> {
  const groups = new Map<string, Open[]>();
  for (const passage of open) {
    const { exact } = passage.sought;
    const group = groups.get(exact);
    if (group) group.push(passage);
    else if (exact !== '') groups.set(exact, [passage]);
  }
  return groups.values();
}

/** Where the words of a group stand that nobody else has; null where they are more than wanted. */
function freePlaces(
  target: TargetText,
  [first]: readonly Open[],
  settled: Settled,
  wanted: number,
): readonly number[] | null {
  if (!first) return null;
  const { text } = target.folded;
  const { exact } = first.sought;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    if (settled.isTaken(first.rank, target.normalSpan({ start: at, end: at + exact.length }))) continue;
    if (places.length === wanted) return null;
    places.push(at);
  }
  return places;
}
