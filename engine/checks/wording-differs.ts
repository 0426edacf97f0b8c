/**
 * A quotation that gives a statement in other words than its fullest report.
 */
import type { Check, Finding } from './check.ts';
import { begin, findingOnReport, whereIs } from './finding-on-report.ts';

export const wordingDiffers: Check = {
  code: 'wording-differs',
  summary: 'Another document reports the same statement in other words.',
  severity: 'information',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code !== 'wording-differs') continue;
      const where = whereIs(found, found.fullest);
      const message = `${begin(found, 'The same statement')} is worded otherwise in ${where}: here ${found.difference}.`;
      yield findingOnReport(snapshot, found, message);
    }
  },
};
