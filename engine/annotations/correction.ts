/**
 * What a user says of a quotation against what was found.
 */
import type { Others, Passage } from './passage.ts';

export interface Correction extends Passage {
  readonly verdict: Verdict;
  readonly others: Others;
}

/** Who say it together, an empty list for nobody who is named; or that the words are no speech. */
export type Verdict = { readonly speakers: readonly string[] } | { readonly speech: false };
