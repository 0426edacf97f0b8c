/**
 * The numbers that words tell: "3,200", "3.2 thousand" and "two hundred" are written otherwise and are what they are.
 */
import { isFigureKey, type Word } from './words.ts';

/** Values in no order; what is no plain number ("2:14", "5th") stands for itself. */
export function numbersIn(words: readonly Word[]): ReadonlySet<number | string> {
  const found: (number | string)[] = [];
  let value: number | null = null;
  for (const { key } of words) {
    const factor = FACTORS.get(key);
    const number = key === 'one' ? 1 : Number(key);
    const isNumber = isFigureKey(key);
    if (value !== null && factor !== undefined) {
      // Rounded to what is written: 2.3 million is no 2,299,999.9999999995.
      value = Number((value * factor).toPrecision(12));
    } else if (value !== null && isTens(value) && number >= 1 && number <= 9) {
      value += number;
    } else {
      if (value !== null) found.push(value);
      value = isNumber && Number.isFinite(number) ? number : (factor ?? null);
      if (isNumber && value === null) found.push(key);
    }
  }
  if (value !== null) found.push(value);
  return new Set(found);
}

/** The keys of the words that multiply. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['hundr', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Whether a unit may follow: "forty-five". */
function isTens(value: number): boolean {
  return value >= 20 && value <= 90 && value % 10 === 0;
}
