/**
 * Numbers and lists inside a sentence.
 */

/** A number with its noun: 1 report, 2 reports. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The first entries, and how many there are beyond. */
export function listed<T>(entries: readonly T[], most: number, write: (entry: T) => string): string {
  const shown = entries.slice(0, most).map(write);
  if (entries.length > most) shown.push(`and ${entries.length - most} more`);
  return shown.join(', ');
}
