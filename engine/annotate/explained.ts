/**
 * The reason for an attribution whose source is a pronoun or a description, and for whom that stands.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';

/** @param name Of the entity that is meant; undefined where it is not known. */
export function explained(why: Phrase, written: string, name: string | undefined): Phrase {
  return name === undefined
    ? phrased('{0}: “{1}”', why, written)
    : phrased('{0}: “{1}” is {2}', why, written, name);
}

/** The same where the words stand for somebody else than was found; any other reason stays. */
export function explainedAnew(why: Phrase, before: string | undefined, now: string | undefined): Phrase {
  const [how, written, name] = why.given;
  const isOfBefore = before !== undefined && name === before;
  return isOfBefore && typeof how === 'object' && 'text' in how ? explained(how, String(written), now) : why;
}
