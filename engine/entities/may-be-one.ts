/**
 * Whether two names may be one person's, although nothing proves it.
 *
 * A pure function of the two. Which names are surely one depends on all others that there are, and is the question of
 * `EntityIndex`.
 */
import { genderOfGivenName } from '../names/given-names.ts';
import { agree, middlesAgree, type PersonName, personName } from './person-name.ts';

/** @param left A folded name, as `right`: words parted by spaces. Spellings of a family name always count as one. */
export function mayBeOne(left: string, right: string): boolean {
  if (left === right) return true;
  const one = personName(left, true);
  const other = personName(right, true);
  if (one.family !== other.family) return false;
  if (one.given === '' || other.given === '' || joinedGiven(one) === joinedGiven(other)) return true;
  if (!middlesAgree(one.middle, other.middle)) return false;
  return (
    one.form === other.form ||
    agree(one.given, other.given) ||
    (isAlike(one.given, other.given) && !areManAndWoman(left, right))
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
function areManAndWoman(left: string, right: string): boolean {
  const one = genderOfGivenName(firstWord(left));
  const other = genderOfGivenName(firstWord(right));
  return !!one && !!other && one !== other;
}

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' '));
}
