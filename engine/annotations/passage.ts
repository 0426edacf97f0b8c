/**
 * A quotation as the files of users name it: by its document and its words.
 */
import type { Anchor } from './anchor.ts';

export interface Passage extends Anchor {
  /** The file, by its path below the folder that keeps the users' file, with `/`. A name, never a path to open. */
  readonly document: string;
  /** The document's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /**
   * Of quotations that stand inside one another and have the same marked words, which one: 0 the outermost, as in
   * "Marsh said Holt had called it “a disgrace”", 1 what Holt said there.
   */
  readonly depth: number;
}

/** Keys of a file that are unknown here, kept for whoever wrote them. */
export type Others = Readonly<Record<string, unknown>>;
