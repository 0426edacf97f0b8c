/**
 * Whether two reports may be of one occasion.
 */
import type { Occasion } from '../annotate/facts.ts';

/** The same for occasions of which the same is known; empty where nothing is. */
export function occasionKey(occasion: Occasion | null): string {
  return occasion ? `${occasion.year ?? ''}-${occasion.month ?? ''}-${occasion.weekday ?? ''}` : '';
}

/**
 * What is known of the occasion of words that are more than a phrase. Who repeats so much word for word does it seldom in
 * one week, and papers are seldom of one mind about the day.
 */
export function withoutWeekday(occasion: Occasion | null): Occasion | null {
  if (!occasion || (occasion.month === null && occasion.year === null)) return null;
  return { ...occasion, weekday: null };
}

/** Whether the reporters name two months, years or days of the week. What only one of them names may be what the other means. */
export function areApart(left: Occasion | null, right: Occasion | null): boolean {
  return areMonthsApart(left, right) || areDaysApart(left?.weekday ?? null, right?.weekday ?? null);
}

export function areMonthsApart(left: Occasion | null, right: Occasion | null): boolean {
  if (!left || !right) return false;
  const differ = (one: number | null, other: number | null) =>
    one !== null && other !== null && one !== other;
  return differ(left.year, right.year) || differ(left.month, right.month);
}

/** One day may be called by two neighbouring names: of where it was said, and of where the paper is. */
function areDaysApart(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return false;
  const days = Math.abs(left - right);
  return Math.min(days, DAYS_OF_WEEK - days) > 1;
}

const DAYS_OF_WEEK = 7;
