/**
 * Statements and their reports: the words of this folder.
 */

/** How a report stands to the fullest report of its statement. */
export type Relation =
  | 'fullest'
  | 'verbatim'
  | 'truncated'
  | 'spliced'
  | 'reworded'
  | 'paraphrased'
  | 'partial';

/** One quotation as a report of a statement. */
export interface Report {
  /** Document id, content fingerprint and ordinal among equal contents: survives typing above the quotation. */
  readonly id: string;
  readonly documentId: string;
  /** Index in the document's quotations. */
  readonly quotation: number;
  readonly relation: Relation;
  /** Confirmed links are shown as facts, suggested ones as suggestions. */
  readonly status: 'confirmed' | 'suggested';
  /** How well the report stands up to the fullest one, in [0, 1]; 1 for the fullest itself. */
  readonly score: number;
}

/** What was said, without its wording: the reports of it in the corpus. */
export interface Statement {
  /** Made from the fullest report's content and speaker, so that it is stable while the corpus changes elsewhere. */
  readonly id: string;
  /** Entity key of the speaker, when the reports agree on one. */
  readonly speaker: string | null;
  /** At least two, the fullest first, then in document order. */
  readonly reports: readonly Report[];
  /** Different wordings among the reports; 1 where all are the same word for word. */
  readonly wordings: number;
}
