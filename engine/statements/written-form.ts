/**
 * A wording in the form by which it is told whether another is the same word for word: the forms of its words with a
 * space between them, an ellipsis where it leaves words out, and marks before the words that an editor put in, or that
 * only lead from the reporter's words to the speaker's.
 */
import { DENIALS } from './vocabulary.ts';
import {
  CONTENT_WEIGHT,
  isFigureKey,
  isInserted,
  type Word,
  type WrittenWord,
  weightOfKey,
  wordsOf,
} from './words.ts';

export const ELLIPSIS = '…';

/** Before a word that is not the speaker's. */
const INSERTED = '[';

/**
 * What leads from "She said" to a clause; a capital begins what she said, and a verb shows a pronoun: "that is a lie", "a
 * law that will ruin us".
 */
const LEAD_IN =
  /^\s*(?:that\s(?!\s*(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|shall|should|do|does|did)\b)|da(?:ss|ß)\s)/;

const OMISSION = /…|\.\s?\.\s?\./g;

/** @param plain The words of the text, as `writtenWords` or `wordsOf` finds them. */
export function writtenForm(text: string, plain: readonly WrittenWord[]): string {
  const lead = LEAD_IN.test(text) ? INSERTED : '';
  if (!/…|\.\s?\.|[[(]/.test(text)) return lead + plain.map(({ form }) => form).join(' ');
  const words = wordsOf(text);
  const omissions = Array.from(text.matchAll(OMISSION), ({ index }) => index);
  const forms: string[] = [];
  let omission = 0;
  for (const word of words) {
    for (; (omissions[omission] ?? Number.POSITIVE_INFINITY) < word.from; omission++) forms.push(ELLIPSIS);
    forms.push(isPassedOver(word, text) ? INSERTED + word.form : word.form);
  }
  if (omission < omissions.length) forms.push(ELLIPSIS);
  return lead + forms.join(' ');
}

/** Whether an editor put a word in that changes nothing: no denial, number or name. */
function isPassedOver(word: Word, text: string): boolean {
  if (!isInserted(word) || DENIALS.has(word.key) || isFigureKey(word.key)) return false;
  return !(weightOfKey(word.key) >= CONTENT_WEIGHT && /^\p{Lu}/u.test(text.slice(word.from, word.from + 2)));
}

/** The form without the words that are not the speaker's and change nothing. */
export function spokenForm(written: string): string {
  if (!written.includes(INSERTED)) return written;
  return written
    .split(' ')
    .filter((form) => !form.startsWith(INSERTED))
    .join(' ');
}
