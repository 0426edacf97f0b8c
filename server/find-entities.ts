/**
 * Entities by what a user types of their names.
 */
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import { foldName } from '../engine/text/fold-name.ts';

/** The entities, each as its names' keys, that have a name that matches the query. */
export function* entitiesNamed(snapshot: Snapshot, query: string): Generator<readonly string[]> {
  const isWanted = nameMatcher(query);
  for (const keys of snapshot.entities()) if (keys.some(isWanted)) yield keys;
}

/** Whether a folded name has a word beginning with each word of the query. */
export function nameMatcher(query: string): (folded: string) => boolean {
  const wanted = foldName(query)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  return (folded) => {
    const words = ` ${folded}`;
    return wanted.every((word) => words.includes(word));
  };
}
