/**
 * What two reports of a statement have that cannot both be right, in one sentence.
 */
import type { JudgedReport } from './judge-reports.ts';

export function tellContradiction(
  found: JudgedReport & { readonly code: 'number-differs' | 'negation-differs' },
): string {
  const isHere = found.fullest.document.id === found.place.document.id;
  const where = isHere ? 'Elsewhere this document' : found.fullest.document.name;
  const who =
    found.report.status === 'suggested' ? `Perhaps ${isHere ? 'elsewhere this document' : where}` : where;
  return `${who} has ${found.theirs} for ${found.own} here.`;
}
