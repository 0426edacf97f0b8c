/**
 * A line inside a member that reads like a header.
 */
import { bundleOddities } from './bundle-oddities.ts';
import type { Check } from './check.ts';

export const nestedHeader: Check = {
  code: 'nested-header',
  summary: 'A header stands inside a document of this bundle, where it may not be meant as one.',
  severity: 'warning',
  run: (_snapshot, file) => bundleOddities(file, 'nested-header'),
};
