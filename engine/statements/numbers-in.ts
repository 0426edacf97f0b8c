/**
 * The numbers that words tell; that "3,200", "3.2 thousand" and "thirty-two hundred" are one is known from the words.
 */
import { withoutCurrency } from './read-numbers.ts';
import { isFigureKey, isMagnitudeKey, type WrittenWord } from './words.ts';

/** By their keys without a currency, in no order; "one" counts only where no other word does ("one of 40"). */
export function numbersIn(words: readonly WrittenWord[]): ReadonlySet<string> {
  const found = new Set(
    words.flatMap(({ key }) => (isFigureKey(key) || isMagnitudeKey(key) ? [withoutCurrency(key)] : [])),
  );
  return found.size === 0 && words.some(({ key }) => key === ONE) ? new Set(['1']) : found;
}

/** Whether a word is a number, or is one where nothing else counts. */
export function mayCount({ key }: WrittenWord): boolean {
  return isFigureKey(key) || isMagnitudeKey(key) || key === ONE;
}

const ONE = 'one';

/**
 * Whether both have numbers that cannot both be right; "thousands" and "1,987" can.
 */
export function areOtherNumbers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false;
  if ([...left].every(isMagnitudeKey) !== [...right].every(isMagnitudeKey)) return false;
  return left.size !== right.size || [...left].some((own) => !right.has(own));
}
