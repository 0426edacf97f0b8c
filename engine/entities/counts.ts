/**
 * Counting on and back.
 */

/** How often things are counted. */
interface Counts<Key> {
  get(key: Key): number | undefined;
  set(key: Key, count: number): unknown;
  delete(key: Key): unknown;
}

/** Count on or back; what counts nothing is left out. */
export function countOn<Key>(counts: Counts<Key>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
