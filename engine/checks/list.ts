/**
 * All checks. A new check is a file of its own and a line here.
 */
import { boilerplate } from './boilerplate.ts';
import type { Check } from './check.ts';
import { duplicateMember } from './duplicate-member.ts';
import { malformedHeader } from './malformed-header.ts';
import { nameVariant } from './name-variant.ts';
import { nestedHeader } from './nested-header.ts';
import { sameStatement } from './same-statement.ts';
import { truncatedQuotation } from './truncated-quotation.ts';
import { unattributedQuotation } from './unattributed-quotation.ts';
import { unbalancedMark } from './unbalanced-mark.ts';
import { wordingDiffers } from './wording-differs.ts';

export const CHECKS: readonly Check[] = [
  sameStatement,
  wordingDiffers,
  truncatedQuotation,
  unattributedQuotation,
  nameVariant,
  unbalancedMark,
  boilerplate,
  malformedHeader,
  duplicateMember,
  nestedHeader,
];
