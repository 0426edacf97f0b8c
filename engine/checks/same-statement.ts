/**
 * A quotation that other documents report in the same words, or in fewer.
 *
 * A quotation whose own wording differs, by more than words that say nothing, has a finding of its own from another check
 * and gets none here.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
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
function messageOf(found: JudgedReport & { readonly code: 'same-statement' }): Phrase {
  const { statement, report } = found;
  const others = statement.reports.length - 1;
  const suggested = found.suggested - (report.status === 'suggested' ? 1 : 0);
  const isOpen = suggested === others || report.status === 'suggested';
  const manner = mannerOf(found, others);
  if (others === 1)
    return isOpen
      ? phrased('This statement is perhaps reported once more, {0}.', manner)
      : phrased('This statement is reported once more, {0}.', manner);
  if (suggested > 0 && suggested < others) {
    const given = [others, manner, suggested];
    return isOpen
      ? phrased('This statement is perhaps reported {0} more times, {1}, {2} of them perhaps.', ...given)
      : phrased('This statement is reported {0} more times, {1}, {2} of them perhaps.', ...given);
  }
  return isOpen
    ? phrased('This statement is perhaps reported {0} more times, {1}.', others, manner)
    : phrased('This statement is reported {0} more times, {1}.', others, manner);
}

/** In which words the other reports of the statement are. */
function mannerOf(
  { differing, nearly, isNearly }: JudgedReport & { readonly code: 'same-statement' },
  others: number,
): Phrase {
  if (differing === others) return phrased('in other or fewer words');
  if (differing > 0) return phrased('{0} of them in other or fewer words', differing);
  if (nearly === 0) return phrased('in the same words');
  return isNearly || nearly === others
    ? phrased('in nearly the same words')
    : phrased('in the same words, or nearly');
}
