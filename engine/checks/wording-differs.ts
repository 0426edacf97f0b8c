/**
 * A quotation that gives a statement in other words than its fullest report.
 */
import { quotationSpan, wordingOf } from '../corpus/place.ts';
import { describeDifference } from '../statements/describe-difference.ts';
import type { Check, Finding } from './check.ts';
import { otherReports, reportsInFile, whereFullest } from './reports-in-file.ts';

export const wordingDiffers: Check = {
  code: 'wording-differs',
  summary: 'Another document reports the same statement in other words.',
  severity: 'information',
  *run(snapshot, file): Iterable<Finding> {
    for (const found of reportsInFile(snapshot, file)) {
      const { relation, status } = found.report;
      if (relation === 'fullest' || relation === 'verbatim' || relation === 'truncated') continue;
      const difference = describeDifference(wordingOf(found.fullest), wordingOf(found.place));
      const perhaps = status === 'suggested' ? 'Perhaps the same statement' : 'The same statement';
      yield {
        span: quotationSpan(found.place),
        message: `${perhaps} is worded otherwise in ${whereFullest(found)}: here ${difference}.`,
        related: otherReports(snapshot, found),
      };
    }
  },
};
