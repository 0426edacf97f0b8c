import type { Coefficient, LabelPairs } from './coefficient.ts';

/**
 * Krippendorff's α for nominal data and two observers without missing values: 1 − D_o / D_e, the disagreement that was
 * observed by that which is expected where all values are dealt out anew, whoever gave them. At most 1; below 0 where
 * they disagree more than by chance.
 *
 * Each unit has two values and stands twice in the matrix of coincidences, so that n, the number of values, is twice the
 * number of units: α = 1 − (n − 1) · (n − Σ o_cc) / (n² − Σ n_c²).
 *
 * @see Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A and B,
 * https://repository.upenn.edu/asc_papers/43; Content Analysis, 3rd edition (2013), section 12.3.
 */
export function krippendorffsAlpha(pairs: LabelPairs): Coefficient {
  if (pairs.total === 0) return 'no units';
  const values = 2 * pairs.total;
  const disagreeing = values - 2 * pairs.agreed;
  const margins = [...pairs.margins().values()];
  const expected = values * values - margins.reduce((sum, { a, b }) => sum + (a + b) ** 2, 0);
  return expected === 0 ? 'no variance' : 1 - ((values - 1) * disagreeing) / expected;
}
