/**
 * A quotation that gives a statement in other words than its fullest report.
 *
 * It is a warning where words of that are missing which take back or limit the others.
 */
import type { Check, Finding } from './check.ts';
import { begin, findingOnReport, severityOf, whereIs } from './finding-on-report.ts';
import type { JudgedReport } from './judge-reports.ts';

export const wordingDiffers: Check = {
  code: 'wording-differs',
  summary: 'Another document reports the same statement in other words.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'wording-differs') continue;
      yield findingOnReport(snapshot, found, messageOf(found), severityOf(found, found.grave));
    }
  },
};

function messageOf(found: JudgedReport & { readonly code: 'wording-differs' }): string {
  const { grave, difference } = found;
  const otherwise = `${begin(found, 'The same statement')} is worded otherwise in ${whereIs(found, found.fullest)}`;
  return grave
    ? `${otherwise}, with a ${grave.kind} that is missing here: ${grave.words}.`
    : `${otherwise}: here ${difference}.`;
}
