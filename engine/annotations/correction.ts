/**
 * What a user says of a quotation against what was found.
 */
import type { Anchor } from './anchor.ts';

export interface Correction extends Anchor {
  /** The file, by its path below the folder that the corrections belong to, with `/`. A name, never a path to open. */
  readonly document: string;
  /** The document's name in its bundle; null for a loose file. */
  readonly member: string | null;
  readonly verdict: Verdict;
  /** Keys that are unknown here, kept for whoever wrote them. */
  readonly others: Others;
}

/** Who says it, null for nobody who is named; or that the marked words are no speech. */
export type Verdict = { readonly speaker: string | null } | { readonly speech: false };

export type Others = Readonly<Record<string, unknown>>;
