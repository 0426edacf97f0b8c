/**
 * Looking up mentions by where they start.
 */
import { firstIndex } from '../text/first-index.ts';
import type { Mention } from './facts.ts';

/** How many of the mentions, which are sorted, start before an offset. */
export function startingBefore(mentions: readonly Mention[], offset: number): number {
  return firstIndex(mentions.length, (index) => (mentions[index] as Mention).span.start < offset);
}
