/**
 * A quotation that gives only a part of what another document reports, word for word.
 *
 * It is a warning where the words that are cut take back or limit those that are left.
 */
import type { Check, Finding } from './check.ts';
import { begin, findingOnReport, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const truncatedQuotation: Check = {
  code: 'truncated-quotation',
  summary: 'Another document prints more of the same statement.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'truncated-quotation') continue;
      yield findingOnReport(snapshot, found, messageOf(found), severityOf(found, found.grave));
    }
  },
};

function messageOf(found: JudgedReport & { readonly code: 'truncated-quotation' }): string {
  const { grave, difference, isFullestTold } = found;
  const quoted = `${isFullestTold ? 'told' : 'quoted'} in ${whereIs(found, found.fullest)}`;
  const more = `${begin(found, 'More')} of this statement is ${quoted}`;
  return grave
    ? `${more}, with a ${grave.kind} that is cut here: ${grave.words}.`
    : `${more}: here ${difference}.`;
}
