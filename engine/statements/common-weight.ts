/**
 * What two wordings have in common, in any order. It is asked for every pair of wordings that is looked at.
 */
import { LONGEST } from './shared-stretch.ts';
import { weightOf } from './vocabulary.ts';

/** Room for the distinct words of a wording, three times over, in a hash table that is used again and again. */
const SLOTS = 2048;
const SHIFT = 32 - Math.log2(SLOTS);
const WORDS = new Int32Array(SLOTS);
const COUNTS = new Int32Array(SLOTS);
/** In which round a slot was used last: in an earlier one is never. */
const ROUNDS = new Int32Array(SLOTS);
let round = 0;

/** The weight of the words that both have, up to the longest rows that are compared. Words are numbers of one vocabulary. */
export function commonWeight(left: readonly number[], right: readonly number[]): number {
  round = (round + 1) | 0;
  for (let at = 0; at < left.length && at < LONGEST; at++) {
    const word = left[at] as number;
    const slot = slotOf(word);
    COUNTS[slot] = ROUNDS[slot] === round ? (COUNTS[slot] as number) + 1 : 1;
    WORDS[slot] = word;
    ROUNDS[slot] = round;
  }
  let weight = 0;
  for (let at = 0; at < right.length && at < LONGEST; at++) {
    const word = right[at] as number;
    const slot = slotOf(word);
    if (ROUNDS[slot] !== round || COUNTS[slot] === 0) continue;
    COUNTS[slot] = (COUNTS[slot] as number) - 1;
    weight += weightOf(word);
  }
  return weight;
}

/** Open addressing, by the highest bits of a product (Knuth, The Art of Computer Programming 3, §6.4). */
function slotOf(word: number): number {
  let slot = Math.imul(word, 0x9e3779b1) >>> SHIFT;
  while (ROUNDS[slot] === round && WORDS[slot] !== word) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
