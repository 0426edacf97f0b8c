/**
 * A header line of a bundle that is not well formed.
 */
import { bundleOddities } from './bundle-oddities.ts';
import type { Check } from './check.ts';

export const malformedHeader: Check = {
  code: 'malformed-header',
  summary: 'A line looks like the header of a document in this bundle, but is not written like one.',
  severity: 'warning',
  run: (_snapshot, file) => bundleOddities(file, 'malformed-header'),
};
