/**
 * What the page of the statement matrix asks, and what it is told.
 */
import type { StatementCounts, StatementFilter } from '../../../protocol/requests.ts';
import type { Contract } from '../contract.ts';

export interface MatrixContract extends Contract {
  readonly questions: {
    counts(filter: StatementFilter): Promise<StatementCounts>;
  };
  readonly news: {
    /** What is known of statements may have changed. */
    readonly changed: null;
  };
}
