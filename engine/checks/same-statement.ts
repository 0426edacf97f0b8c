/**
 * A quotation that other documents report in the same words, or in fewer.
 *
 * A quotation whose own wording differs has a finding of its own from another check and gets none here.
 */
import { quotationSpan } from '../corpus/place.ts';
import type { Check, Finding } from './check.ts';
import { otherReports, type ReportInFile, reportsInFile } from './reports-in-file.ts';

export const sameStatement: Check = {
  code: 'same-statement',
  severity: 'information',
  *run(snapshot, file): Iterable<Finding> {
    for (const found of reportsInFile(snapshot, file)) {
      if (found.report.relation !== 'fullest' && found.report.relation !== 'verbatim') continue;
      yield {
        span: quotationSpan(found.place),
        message: messageOf(found),
        related: otherReports(snapshot, found),
      };
    }
  },
};

/** The report itself is none of those that differ. */
function messageOf({ statement, differing }: ReportInFile): string {
  const others = statement.reports.length - 1;
  const count = others === 1 ? 'once more' : `${others} more times`;
  const suffix = differing === 0 ? 'in the same words' : `${differing} of them in other or fewer words`;
  return `This statement is reported ${count}, ${others === 1 && differing === 1 ? 'in other or fewer words' : suffix}.`;
}
