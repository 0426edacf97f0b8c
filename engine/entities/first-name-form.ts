/**
 * First names that are one in the forms of related languages: "Sergey" and "Serhiy".
 */
import { latinLetters } from '../names/latin-letters.ts';
import { SLAVIC_FIRST_NAMES } from '../names/slavic-first-names.ts';
import { foldName } from '../text/fold-name.ts';
import { spellingKey } from './spelling.ts';

/** The same for all forms of a first name; undefined where it has one form. @param given As `spellingKey` makes it. */
export function firstNameForm(given: string): string | undefined {
  forms ??= collect();
  return forms.get(given);
}

/** Made when it is first needed. */
let forms: ReadonlyMap<string, string> | undefined;

function collect(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of SLAVIC_FIRST_NAMES.split('|')) {
    const [first = '', ...others] = row
      .trim()
      .split('/')
      .map((form) => spellingKey(latinLetters(foldName(form)), true));
    for (const form of [first, ...others]) if (!found.has(form)) found.set(form, first);
  }
  return found;
}
