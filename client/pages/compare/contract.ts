/**
 * What the page that compares the reports of a statement asks, and what it is told.
 */
import type { Comparison, StatementAtParams } from '../../../protocol/requests.ts';
import type { Contract, ShownPlace } from '../contract.ts';

/** Which statement is compared. */
export interface ComparedStatement {
  readonly id: string;
  /** Where its fullest report was last: when that is reworded, the statement has another id. Null before it is known. */
  readonly place: StatementAtParams | null;
}

export interface ComparisonAnswer {
  /** Null where none has been chosen. */
  readonly statement: ComparedStatement | null;
  /** Null where the statement is not reported more than once, or not yet. */
  readonly comparison: Comparison | null;
  /** Files are still being read. */
  readonly isReading: boolean;
}

interface ComparisonQuestion {
  /** The statement that the page showed last, also before the window was reloaded; what was chosen since comes first. */
  readonly kept: ComparedStatement | null;
  /** Most wordings to answer with. */
  readonly limit: number;
}

export interface CompareContract extends Contract {
  readonly questions: {
    comparison(question: ComparisonQuestion): Promise<ComparisonAnswer>;
    /** Show a report in an editor beside. */
    open(report: ShownPlace): Promise<null>;
  };
  readonly news: {
    /** Another statement has been chosen, or what is known of this one may have changed. */
    readonly changed: null;
  };
}
