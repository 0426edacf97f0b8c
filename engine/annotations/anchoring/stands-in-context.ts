/**
 * Whether the words of a passage stand at a place with enough of their context to be the passage, whatever else is known.
 */
import { agreementAfter, agreementBefore } from './agreement.ts';
import { ENOUGH } from './settle-exact.ts';
import type { Sought } from './sought.ts';

/** @param at A unit of the folded text at which the words stand. */
export function standsInContext(
  text: string,
  { exact, prefix, suffix, density }: Sought,
  at: number,
): boolean {
  const context = agreementBefore(text, at, prefix) + agreementAfter(text, at + exact.length, suffix);
  const all = (prefix.length + suffix.length) * density;
  return context > 0 && context * density >= Math.min(ENOUGH, all);
}
