/**
 * Whether two people are two beyond doubt, so that a reader may be warned of it.
 *
 * Stricter than that their names are not one's by the rules of spelling: "Bill" may be "William", and in another alphabet
 * or order a name is another (“Oršolev”, “Orsholev”; “Xi Jinping”, “Jinping Xi”).
 */
import { compareIdentities, type Identity } from './identity.ts';
import type { ComparedName } from './may-be-one.ts';

export function areSurelyTwo(left: Identity, right: Identity): boolean {
  if (compareIdentities(left, right) !== 'different') return false;
  const isDecided = left.not.includes(right.id) || right.not.includes(left.id);
  return isDecided || !left.names.some((one) => right.names.some((other) => haveLikeFamilies(one, other)));
}

/** Whether the family name of either is like that of the other, or like the first name, which some write last. */
function haveLikeFamilies(one: ComparedName, other: ComparedName): boolean {
  return (
    isLike(one.family, other.family) || isLike(one.family, other.given) || isLike(one.given, other.family)
  );
}

/** In names that are one, in several spellings, no more than a third of the letters is another. */
const MOST_OTHER = 1 / 3;

/** Names are cut to this many UTF-16 units: what is compared is quadratic in it. */
const LONGEST_NAME = 40;

function isLike(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const most = Math.floor(Math.max(one.length, other.length) * MOST_OTHER);
  return editDistance(one.slice(0, LONGEST_NAME), other.slice(0, LONGEST_NAME)) <= most;
}

/** How many letters are put in, left out or put for another (Levenshtein, 1966). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (one[at - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
