/**
 * Looking up mentions by where they start.
 */
import type { Mention } from './facts.ts';

/** How many of the mentions, which are sorted, start before an offset. */
export function startingBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
