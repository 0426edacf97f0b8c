/**
 * A quotation that gives only a part of what another document quotes, word for word.
 */
import { quotationSpan, wordingOf } from '../corpus/place.ts';
import { describeDifference } from '../statements/describe-difference.ts';
import type { Check, Finding } from './check.ts';
import { otherReports, reportsInFile, whereFullest } from './reports-in-file.ts';

export const truncatedQuotation: Check = {
  code: 'truncated-quotation',
  summary: 'Another document prints more of the same statement.',
  severity: 'information',
  *run(snapshot, file): Iterable<Finding> {
    for (const found of reportsInFile(snapshot, file)) {
      if (found.report.relation !== 'truncated') continue;
      const difference = describeDifference(wordingOf(found.fullest), wordingOf(found.place));
      const more = found.report.status === 'suggested' ? 'Perhaps more' : 'More';
      yield {
        span: quotationSpan(found.place),
        message: `${more} of this statement is quoted in ${whereFullest(found)}: here ${difference}.`,
        related: otherReports(snapshot, found),
      };
    }
  },
};
