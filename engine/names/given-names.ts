/**
 * Which words are first names, and whose.
 */
import type { Gender } from '../languages/language.ts';
import { foldName } from '../text/fold-name.ts';
import { EITHER, FEMALE, MALE } from './first-names.ts';
import { isForeignLettered, latinLetters } from './latin-letters.ts';
import { SLAVIC_FIRST_NAMES } from './slavic-first-names.ts';

/**
 * Whom a first name is given to: null for names of women and of men, undefined for what is no first name.
 *
 * @param key Folded, as by `foldName`.
 */
export function genderOfGivenName(key: string): Gender | undefined {
  known ??= collect();
  if (!isForeignLettered(key)) return known.get(key);
  return OPENERS.has(key) ? undefined : known.get(inLatin(key));
}

/**
 * Words that begin sentences in Russian, Ukrainian, Bulgarian, Serbian and Greek and would be first names in Latin letters
 * ("Сам": Sam): pronouns, numerals, particles, prepositions and conjunctions, folded.
 */
const OPENERS: ReadonlySet<string> = new Set(
  `он она они сам само сами самі наш один одна три семь мало мимо він той вона від будь тя макар ова али сада су биће ево
   према нико για κατα μετα και αλλα εσυ μας μια ενα ολα ολες`.split(/\s+/),
);

/** The list has "sergei" and "dmitrii". */
function inLatin(key: string): string {
  return latinLetters(key).replaceAll('y', 'i');
}

/** Made when it is first needed: the list is long, and many texts name nobody. */
let known: ReadonlyMap<string, Gender> | undefined;

function collect(): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  for (const [list, gender] of [
    [FEMALE, 'female'],
    [MALE, 'male'],
    [EITHER, null],
  ] as const)
    for (const name of list.split(/\s+/)) names.set(name, gender);
  for (const row of SLAVIC_FIRST_NAMES.split('|')) {
    const forms = row
      .trim()
      .split('/')
      .map((form) => inLatin(foldName(form)));
    const listed = forms.find((form) => names.has(form));
    for (const form of forms)
      if (listed !== undefined && !names.has(form)) names.set(form, names.get(listed) ?? null);
  }
  return names;
}
