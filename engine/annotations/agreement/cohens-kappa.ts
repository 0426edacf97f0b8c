import type { Coefficient, LabelPairs } from './coefficient.ts';

/**
 * Cohen's κ: how much more two people agree than they would by chance, each keeping to the shares of labels that they have
 * given; (f_o − f_c) / (N − f_c), with f_o units agreed on, f_c those expected by chance, N units. At most 1; below 0
 * where they agree less than by chance.
 *
 * @see Jacob Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960),
 * 37–46.
 */
export function cohensKappa(pairs: LabelPairs): Coefficient {
  const { total, agreed } = pairs;
  if (total === 0) return 'no units';
  // All in whole numbers, so that what is the same is found to be the same: N² · (1 − p_c).
  const byChance = [...pairs.margins().values()].reduce((sum, { a, b }) => sum + a * b, 0);
  const variance = total * total - byChance;
  return variance === 0 ? 'no variance' : (agreed * total - byChance) / variance;
}
