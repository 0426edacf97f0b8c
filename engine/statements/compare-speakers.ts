/**
 * Whether two wordings are one speaker's.
 */
import { compareIdentities, type Identity, type Sameness } from '../entities/identity.ts';

/** Who is said to speak. */
export interface Spoken {
  /** Null when unknown. */
  readonly speaker: Identity | null;
  /**
   * The keys of the words by which a speaker who is not known is described ("Ostrow officials"), sorted and parted by
   * spaces; null for no description.
   */
  readonly described: string | null;
}

/** Two descriptions without a word in common are of two; a description may be that of anybody who is named. */
export function compareSpeakers(left: Spoken, right: Spoken): Sameness {
  if (left.speaker || right.speaker) return compareIdentities(left.speaker, right.speaker);
  if (left.described === null || right.described === null) return 'unknown';
  const others = new Set(right.described.split(' '));
  return left.described.split(' ').some((word) => others.has(word)) ? 'unknown' : 'different';
}
