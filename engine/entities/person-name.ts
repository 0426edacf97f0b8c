/**
 * The parts of a person's name, as far as two names are compared by them.
 */
import { firstNameForm } from './first-name-form.ts';
import { spellingKey, wordsOfName } from './spelling.ts';

export interface PersonName {
  /** The first name or its initial; '' in a name of one word. */
  readonly given: string;
  /** The first name in the form that stands for all of its forms in related languages; else as `given`. */
  readonly form: string;
  /** What stands between, in order: further names or initials. */
  readonly middle: readonly string[];
  /** The last name, its particles included, without spaces and hyphens. */
  readonly family: string;
  /** The same with h for g where the first name is one that Russian and Ukrainian have: "Goncharuk", "Honcharuk" (Гончарук). */
  readonly familyForm: string;
  /** What tells a person from another of that name: "jr", "sr", a number; '' for nothing. */
  readonly suffix: string;
}

/** Small words that belong to the family name after them (Dutch, German, Arabic, Romance). */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le bin ibn al el ben ter ten zu zum af av abu'.split(' '),
);

/** What follows a name and is none, but tells a father from his son, or a king from the one before: "Hale Jr". */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** @param key The folded name, words parted by spaces. */
export function personName(key: string, transliteration: boolean): PersonName {
  const all = wordsOfName(key, transliteration);
  const words = all.filter((word) => !SUFFIXES.has(word));
  const suffix = all.find((word) => SUFFIXES.has(word)) ?? '';
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first--;
  // "al-Assad" and "Assad", "van-der-Berg" and "van der Berg".
  // Spelled as one word, so that "Wei-ming" is "Weiming".
  const parts = words
    .slice(Math.max(first, 0))
    .flatMap((word) => word.split('-'))
    .filter((word, index, split) => !(ARTICLES.has(word) && index < split.length - 1))
    .join('');
  const family = spellingKey(parts, transliteration);
  if (words.length < 2) return { given: '', form: '', middle: [], family, familyForm: family, suffix };
  const [given = '', ...middle] = words
    .slice(0, first)
    .map((word) => spellingKey(word.replaceAll('-', ''), transliteration));
  const form = transliteration ? firstNameForm(given) : undefined;
  const familyForm = form === undefined ? family : withoutG(family);
  return { given, form: form ?? given, middle, family, familyForm, suffix };
}

/** Г in Latin letters whatever the language: what two family names must have in common to be one. */
export function withoutG(family: string): string {
  return family.replaceAll('g', 'h');
}

/** The Arabic article, which newspapers write or leave out. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);

/** Whether two first or middle names may be one: equal, or the one the initial of the other. */
export function agree(left: string, right: string): boolean {
  if (left === right) return true;
  return (left.length === 1 || right.length === 1) && left[0] === right[0];
}

/** Whether what stands between two first names and their family names contradicts. */
export function middlesAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((name, index) => agree(name, more[index] ?? ''));
}
