/**
 * Whether two words are one word in two of its German forms: number, case, person, tense.
 *
 * Stricter than the stem that they have in common, which "sicher" and "Sicherheit" have too. The second subjunctive is no
 * mere form: "käme" says that nobody comes.
 */
import { GERMAN_FUNCTION_WORDS } from './function-words.ts';
import { withUmlauts } from './typewritten.ts';
import { FORM, type Verb, verbWritten } from './verb-forms.ts';

/** What inflection puts behind the letters that two nouns, adjectives or weak verbs share (Duden, Die Grammatik): after -e too. */
const ENDING = /^(?:e?[mnrs]?|e?rn|ns|nen|te?|ten)$/;

/** Behind a vowel that has changed in the plural ("Häuser"), and behind the one that has not ("Hauses"). */
const PLURAL_ENDING = /^(?:e[nr]?|ern)$/;
const SINGULAR_ENDING = /^(?:e?s)?$/;

/** Fewer letters in common show nothing. */
const FEWEST_LETTERS = 3;

/** @param one A word in lower case, with ä, ö and ü or with ae, oe and ue; so `other`. */
export function areInflections(one: string, other: string): boolean {
  const [left, right] = [GERMAN_FUNCTION_WORDS.get(one), GERMAN_FUNCTION_WORDS.get(other)];
  if (left || right) return left === right;
  const [own, opposite] = [verbWritten(one), verbWritten(other)];
  if (own && opposite)
    return own.lemma === opposite.lemma && isSubjunctiveOfPast(own) === isSubjunctiveOfPast(opposite);
  if (own || opposite) return haveEndings(one, other, ENDING, ENDING);
  return (
    haveEndings(one, other, ENDING, ENDING) || hasChangedVowel(one, other) || hasChangedVowel(other, one)
  );
}

function isSubjunctiveOfPast({ forms }: Verb): boolean {
  return (forms & FORM.subjunctive) !== 0 && (forms & FORM.past) !== 0 && (forms & FORM.finite) === 0;
}

function hasChangedVowel(plural: string, singular: string): boolean {
  const plain = withUmlauts(plural).replace(/[äöü]/g, (vowel) => PLAIN[vowel] ?? vowel);
  return plain !== plural && haveEndings(plain, singular, PLURAL_ENDING, SINGULAR_ENDING);
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Whether two words go on from what they share with such endings. */
function haveEndings(one: string, other: string, ending: RegExp, otherEnding: RegExp): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= FEWEST_LETTERS && ending.test(one.slice(shared)) && otherEnding.test(other.slice(shared));
}
