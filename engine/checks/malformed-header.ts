/**
 * A header line of a bundle that is not well formed.
 */
import { bundleOddities } from './bundle-oddities.ts';
import type { Check } from './check.ts';

export const malformedHeader: Check = {
  code: 'malformed-header',
  severity: 'warning',
  run: (_snapshot, file) => bundleOddities(file, 'malformed-header'),
};
