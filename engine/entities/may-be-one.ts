/**
 * Whether two names may be one person's, although nothing proves it.
 *
 * A pure function of the two. Which names are surely one depends on all others that there are, and is the question of
 * `EntityIndex`.
 */
import type { Gender } from '../languages/language.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { agree, middlesAgree, type PersonName, personName } from './person-name.ts';

/** A name as it is compared with others; spellings of its words count as one. */
export interface ComparedName extends PersonName {
  /** Whose first name it is, by the list of first names; null where that does not tell. */
  readonly gender: Gender;
}

/** @param key A folded name: words parted by spaces. */
export function comparedName(key: string): ComparedName {
  const { given, form, middle, family, familyForm, suffix } = personName(key, true);
  return { given, form, middle, family, familyForm, suffix, gender: genderOf(key) };
}

/** Whose first name a name begins with. */
export function genderOf(key: string): Gender {
  const end = key.indexOf(' ');
  return end < 0 ? null : (genderOfGivenName(key.slice(0, end)) ?? null);
}

export function mayBeOne(left: ComparedName, right: ComparedName): boolean {
  if (left.family !== right.family) return false;
  if (left.suffix !== '' && right.suffix !== '' && left.suffix !== right.suffix) return false;
  if (left.given === '' || right.given === '' || joinedGiven(left) === joinedGiven(right)) return true;
  if (!middlesAgree(left.middle, right.middle)) return false;
  return (
    left.form === right.form ||
    agree(left.given, right.given) ||
    (isAlike(left.given, right.given) && !areManAndWoman(left, right))
  );
}

/** "Jean Luc" and "Jean-Luc" are one first name. */
function joinedGiven({ given, middle }: PersonName): string {
  return given + middle.join('');
}

/** Forms of one first name in related languages have its consonants in common: "Sergey", "Serhiy". */
function isAlike(left: string, right: string): boolean {
  const one = soundsOf(left);
  const other = soundsOf(right);
  if (one === other) return true;
  const skeleton = skeletonOf(one);
  return ENOUGH_CONSONANTS.test(skeleton) && skeleton === skeletonOf(other);
}

/** Fewer consonants are those of names that have nothing to do with each other: "Tim" and "Tom". */
const ENOUGH_CONSONANTS = /[^a]{3}/;

/** Θ: th, t; Г: g, h ("Oleg", "Oleh"). */
function soundsOf(given: string): string {
  return given.replaceAll('th', 't').replaceAll('g', 'h');
}

/** The consonants in order, behind an "a" where a vowel or what sounds like one begins the name. */
function skeletonOf(sounds: string): string {
  return sounds
    .replace(/^[aeiouyj]+/, 'A')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}

/** "Daniel" and "Daniela" have the same consonants. */
function areManAndWoman(left: ComparedName, right: ComparedName): boolean {
  return left.gender !== null && right.gender !== null && left.gender !== right.gender;
}
