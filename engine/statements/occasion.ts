/**
 * Whether two reports may be of one occasion.
 */
import type { Occasion } from '../annotate/facts.ts';

/** The same for occasions of which the same is known; empty where nothing is. */
export function occasionKey(occasion: Occasion | null): string {
  return occasion ? `${occasion.year ?? ''}-${occasion.month ?? ''}` : '';
}

/** Whether the reporters name two months or two years. What only one of them names may be what the other means. */
export function areApart(left: Occasion | null, right: Occasion | null): boolean {
  if (!left || !right) return false;
  const differ = (one: number | null, other: number | null) =>
    one !== null && other !== null && one !== other;
  return differ(left.year, right.year) || differ(left.month, right.month);
}
