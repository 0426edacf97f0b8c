/**
 * A quotation that gives only a part of what another document quotes, word for word.
 */
import { documentLabel, quotationSpan, wordingOf } from '../corpus/place.ts';
import { describeDifference } from '../statements/describe-difference.ts';
import type { Check, Finding } from './check.ts';
import { otherReports, reportsInFile } from './reports-in-file.ts';

export const truncatedQuotation: Check = {
  code: 'truncated-quotation',
  severity: 'information',
  *run(snapshot, file): Iterable<Finding> {
    for (const found of reportsInFile(snapshot, file)) {
      if (found.report.relation !== 'truncated') continue;
      const difference = describeDifference(wordingOf(found.fullest), wordingOf(found.place));
      yield {
        span: quotationSpan(found.place),
        message: `${documentLabel(found.fullest.document)} quotes more of this statement: here ${difference}.`,
        related: otherReports(snapshot, found),
      };
    }
  },
};
