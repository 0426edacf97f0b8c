/**
 * German words made comparable.
 */
import { stemmer } from '@orama/stemmers/german';
import type { WordComparison } from '../word-comparison.ts';
import { AMBIGUOUS, GERMAN_FUNCTION_WORDS } from './function-words.ts';
import { areInflections } from './inflection.ts';
import { NAME_PARTICLES } from './names.ts';
import { verbWritten } from './verb-forms.ts';

export const GERMAN_COMPARISON: WordComparison = {
  capitalNouns: true,
  functionWords: GERMAN_FUNCTION_WORDS,
  ambiguous: AMBIGUOUS,
  inNames: NAME_PARTICLES,
  letters: /(?<!\p{L})\p{Ll}*[äöüß]\p{Ll}*/u,
  // "Geht's"; other apostrophes only stand for a letter ("hab'").
  parts: (plain) =>
    /.'s$/.test(plain)
      ? [
          { word: plain.slice(0, -2), length: plain.length - 2 },
          { word: 'es', length: 2 },
        ]
      : null,
  spelling: (form) => form,
  stem,
  areInflections,
};

/** The stem of a verb is that of its base form ("käme", "gekommen": "komm"), of other words Snowball's. */
function stem(plain: string, form: string): string {
  const word = verbWritten(form)?.lemma ?? plain;
  return /^[a-zäöüß]{4,}$/.test(word) ? stemmer(word) : plain.replace(/'/g, '');
}
