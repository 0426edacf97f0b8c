/**
 * What a user says of two quotations: whether they are reports of one statement.
 */
import type { Others, Passage } from './passage.ts';

export interface LinkDecision {
  /** In whichever order. */
  readonly passages: readonly [LinkedPassage, LinkedPassage];
  /** Whether they report one statement. */
  readonly same: boolean;
  readonly others: Others;
}

export interface LinkedPassage extends Passage {
  readonly others: Others;
}

/** One passage of a decision, as a document looks for it. */
export interface LinkEnd extends Passage {
  readonly decision: LinkDecision;
  /** Which of the two passages it is. */
  readonly side: 0 | 1;
}
