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
  summary: 'Another document reports the same statement.',
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

/** The report itself is none of those that differ, and the fullest report is never a suggestion. */
function messageOf({ statement, report, counts: { differing, suggested } }: ReportInFile): string {
  const others = statement.reports.length - 1;
  const perhaps = suggested === others || report.status === 'suggested' ? 'is perhaps' : 'is';
  const count = others === 1 ? 'once more' : `${others} more times`;
  const manner =
    differing === 0
      ? 'in the same words'
      : others === 1
        ? 'in other or fewer words'
        : `${differing} of them in other or fewer words`;
  const unsure = suggested > 0 && suggested < others ? `, ${suggested} of them perhaps` : '';
  return `This statement ${perhaps} reported ${count}, ${manner}${unsure}.`;
}
