/**
 * Entities by what a user types of their names.
 */
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import { foldName } from '../engine/text/fold-name.ts';

/** The entities, each as its names' keys, that have a name with a word beginning with each word of the query. */
export function* entitiesNamed(snapshot: Snapshot, query: string): Generator<readonly string[]> {
  const wanted = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  for (const keys of snapshot.entities()) if (keys.some((key) => hasAll(key, wanted))) yield keys;
}

function hasAll(key: string, wanted: readonly string[]): boolean {
  const words = key.split(' ');
  return wanted.every((word) => words.some((own) => own.startsWith(word)));
}
