/**
 * All checks. A new check is a file of its own and a line here.
 */
import { annotationMoved } from './annotation-moved.ts';
import { annotationOrphaned } from './annotation-orphaned.ts';
import { attributionDiffers } from './attribution-differs.ts';
import { boilerplate } from './boilerplate.ts';
import type { Check } from './check.ts';
import { duplicateMember } from './duplicate-member.ts';
import { malformedHeader } from './malformed-header.ts';
import { nameVariant } from './name-variant.ts';
import { negationDiffers } from './negation-differs.ts';
import { nestedHeader } from './nested-header.ts';
import { numberDiffers } from './number-differs.ts';
import { quotedAndParaphrased } from './quoted-and-paraphrased.ts';
import { sameStatement } from './same-statement.ts';
import { truncatedQuotation } from './truncated-quotation.ts';
import { unattributedQuotation } from './unattributed-quotation.ts';
import { unbalancedMark } from './unbalanced-mark.ts';
import { wordingDiffers } from './wording-differs.ts';

export const CHECKS: readonly Check[] = [
  attributionDiffers,
  numberDiffers,
  negationDiffers,
  truncatedQuotation,
  quotedAndParaphrased,
  wordingDiffers,
  sameStatement,
  unattributedQuotation,
  nameVariant,
  unbalancedMark,
  boilerplate,
  malformedHeader,
  duplicateMember,
  nestedHeader,
  annotationMoved,
  annotationOrphaned,
];
