/**
 * Which words are first names, and whose.
 */
import type { Gender } from '../languages/language.ts';
import { EITHER, FEMALE, MALE } from './first-names.ts';

/**
 * Whom a first name is given to: null for names of women and of men, undefined for what is no first name.
 *
 * @param key Folded, as by `foldName`.
 */
export function genderOfGivenName(key: string): Gender | undefined {
  known ??= collect();
  return known.get(key);
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
  return names;
}
