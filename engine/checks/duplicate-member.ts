/**
 * A member whose name another member of the bundle has already.
 */
import { bundleOddities } from './bundle-oddities.ts';
import type { Check } from './check.ts';

export const duplicateMember: Check = {
  code: 'duplicate-member',
  summary: 'Two documents in this bundle have the same name.',
  severity: 'warning',
  run: (_snapshot, file) => bundleOddities(file, 'duplicate-member'),
};
