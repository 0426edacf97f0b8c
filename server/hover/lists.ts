/**
 * Lists inside a sentence.
 */
import type { Say } from '../say.ts';

/** The first entries, and how many there are beyond. */
export function listed<T>(
  say: Say,
  entries: readonly T[],
  most: number,
  write: (entry: T) => string,
): string {
  const shown = entries.slice(0, most).map(write);
  if (entries.length > most) shown.push(say('and {0} more', entries.length - most));
  return shown.join(', ');
}
