/**
 * What a user says of a quotation against what was found.
 */
import type { Anchor } from './anchor.ts';

export interface Correction extends Anchor {
  /** The file, by its path below the folder that the corrections belong to, with `/`. A name, never a path to open. */
  readonly document: string;
  /** The document's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /**
   * Of quotations that stand inside one another and have the same marked words, which one: 0 the outermost, as in
   * "Marsh said Holt had called it “a disgrace”", 1 what Holt said there.
   */
  readonly depth: number;
  readonly verdict: Verdict;
  /** Keys that are unknown here, kept for whoever wrote them. */
  readonly others: Others;
}

/** Who say it together, an empty list for nobody who is named; or that the words are no speech. */
export type Verdict = { readonly speakers: readonly string[] } | { readonly speech: false };

export type Others = Readonly<Record<string, unknown>>;
