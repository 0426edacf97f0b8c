/**
 * A quotation with another number than another report of the statement has.
 */
import type { Check, Finding } from './check.ts';
import { tellContradiction } from './tell-contradiction.ts';

export const numberDiffers: Check = {
  code: 'number-differs',
  summary: 'Another document has another number in the same statement.',
  severity: 'warning',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code === 'number-differs') yield* tellContradiction(snapshot, found);
    }
  },
};
