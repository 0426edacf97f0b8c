/**
 * Word keys as small integers, so that comparing two words is comparing two numbers.
 */
import { ownCopy } from '../text/own-copy.ts';
import { hashOf } from './hash.ts';
import { CONTENT_WEIGHT, EMPTY_WEIGHT, isFigureKey, keysOf, LIGHT_WEIGHT, weightOfKey } from './words.ts';

/** The weights by the two low bits of a number, which tell a word's class. */
const CLASSES: readonly number[] = [EMPTY_WEIGHT, LIGHT_WEIGHT, CONTENT_WEIGHT];

/** The third bit tells a figure, the fourth a denial: one of them more or less makes another statement. */
const FIGURE = 4;
const DENIAL = 8;

/** Keys of words that deny, in English and German. */
export const DENIALS = keysOf(
  'not no never nobody nothing none neither nor cannot without',
  'nicht nie niemals niemand niemanden niemandem nichts kein keine keiner keinen keinem keines weder ohne',
);

/** What the class and the sort of a word take of its number. */
const STEP = 16;

export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** A hash of each key, in the order of the numbers. */
  readonly #hashes: number[] = [];

  /** The number of a key; the same for the same key as long as this vocabulary lives. */
  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const weight = weightOfKey(key);
    const grade = weight > LIGHT_WEIGHT ? 2 : weight > EMPTY_WEIGHT ? 1 : 0;
    const sort = DENIALS.has(key) ? DENIAL : isFigureKey(key) && !key.endsWith('th') ? FIGURE : 0;
    const id = this.#ids.size * STEP + sort + grade;
    this.#hashes.push(hashOf(key));
    this.#ids.set(key, id);
    return id;
  }

  /**
   * One small number for a pair of words: of the words themselves and not of their numbers, so that it is the same
   * whatever was read before. Two pairs in a hundred thousand or so share one; what shares it is compared anyway.
   */
  pairOf(left: number, right: number): number {
    const [first = 0, second = 0] = [
      this.#hashes[Math.floor(left / STEP)],
      this.#hashes[Math.floor(right / STEP)],
    ];
    return (Math.imul(first, 31) ^ second) & SMALL;
  }
}

/** Numbers up to this are cheap keys of a map. */
const SMALL = 0x3fffffff;

/** The weight of a word by its number. */
export function weightOf(id: number): number {
  return CLASSES[id & 3] ?? 0;
}

/** The weight of a part of a row of numbers; word indices, `to` exclusive. */
export function weighKeys(keys: readonly number[], from = 0, to = keys.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += weightOf(keys[at] ?? 0);
  return total;
}

/** Whether a word, by its number, is a number, but no ordinal: these tell one thing from the next. */
export function isFigure(id: number): boolean {
  return (id & FIGURE) !== 0;
}

/** Whether a word, by its number, denies. */
export function isDenial(id: number): boolean {
  return (id & DENIAL) !== 0;
}

/** What words are written as, by small integers and back. */
export class WrittenForms {
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = [];

  /** The numbers of the words of a text (`writtenForm`). */
  idsOf(written: string): readonly number[] {
    return written.split(' ').map((form) => this.#idOf(form));
  }

  textOf(ids: readonly number[]): string {
    return ids.map((id) => this.#forms[id]).join(' ');
  }

  #idOf(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const own = ownCopy(form);
    const id = this.#forms.push(own) - 1;
    this.#ids.set(own, id);
    return id;
  }
}

/** How many bits of a number stand in the second of two units: as many as in a UTF-16 unit that is no surrogate. */
const LOW = 15;
const LOW_BITS = 2 ** LOW - 1;

/** Smaller numbers are a unit; from here on a unit is the upper part of a number, and its lower part is the next. */
const LARGE = 0x4000;

/**
 * Two rows of numbers as a string of a unit or two each: a tenth of what arrays take. Numbers are below 2 ** 29, and those of the
 * words that come first, which are the common ones, are small. A unit before all is how many units the first row has, which has
 * no more numbers than are compared (`LONGEST`).
 */
export function packRows(first: readonly number[], second: readonly number[]): string {
  const units = [0];
  pushUnits(first, units);
  units[0] = units.length - 1;
  pushUnits(second, units);
  return String.fromCharCode(...units);
}

function pushUnits(numbers: readonly number[], units: number[]): void {
  for (const number of numbers)
    if (number < LARGE) units.push(number);
    else units.push(LARGE + (number >> LOW), number & LOW_BITS);
}

export function firstRow(packed: string): readonly number[] {
  return numbersIn(packed, 1, 1 + packed.charCodeAt(0));
}

export function secondRow(packed: string): readonly number[] {
  return numbersIn(packed, 1 + packed.charCodeAt(0), packed.length);
}

function numbersIn(packed: string, from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = packed.charCodeAt(at);
    numbers.push(unit < LARGE ? unit : ((unit - LARGE) << LOW) + packed.charCodeAt(++at));
  }
  return numbers;
}
