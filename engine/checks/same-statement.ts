/**
 * A quotation that other documents report in the same words, or in fewer.
 *
 * A quotation whose own wording differs, by more than words that say nothing, has a finding of its own from another check
 * and gets none here.
 */
import type { Check, Finding } from './check.ts';
import { findingOnReport } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const sameStatement: Check = {
  code: 'same-statement',
  summary: 'Another document reports the same statement.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports())
      if (found.code === 'same-statement') yield findingOnReport(snapshot, found, messageOf(found));
  },
};

/** The fullest report is never a suggestion. */
function messageOf(found: JudgedReport & { readonly code: 'same-statement' }): string {
  const { statement, report } = found;
  const others = statement.reports.length - 1;
  const suggested = found.suggested - (report.status === 'suggested' ? 1 : 0);
  const perhaps = suggested === others || report.status === 'suggested' ? 'is perhaps' : 'is';
  const count = others === 1 ? 'once more' : `${others} more times`;
  const unsure = suggested > 0 && suggested < others ? `, ${suggested} of them perhaps` : '';
  return `This statement ${perhaps} reported ${count}, ${mannerOf(found, others)}${unsure}.`;
}

/** In which words the other reports of the statement are. */
function mannerOf(
  { differing, nearly, isNearly }: JudgedReport & { readonly code: 'same-statement' },
  others: number,
): string {
  if (differing > 0) return `${differing === others ? '' : `${differing} of them `}in other or fewer words`;
  if (nearly === 0) return 'in the same words';
  return isNearly || nearly === others ? 'in nearly the same words' : 'in the same words, or nearly';
}
