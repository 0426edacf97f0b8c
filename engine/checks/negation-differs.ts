/**
 * A quotation that denies what another report of the statement does not, or the other way round.
 */
import type { Check, Finding } from './check.ts';
import { tellContradiction } from './tell-contradiction.ts';

export const negationDiffers: Check = {
  code: 'negation-differs',
  summary: 'Another document denies what this one does not, or the other way round.',
  severity: 'warning',
  *run(snapshot, _file, reports): Iterable<Finding> {
    for (const found of reports()) {
      if (found.code === 'negation-differs') yield* tellContradiction(snapshot, found);
    }
  },
};
