/**
 * Counting on and back.
 */

/** Count on or back; what counts nothing is left out. */
export function countOn<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
