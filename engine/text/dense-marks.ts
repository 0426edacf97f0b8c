/**
 * Texts of nothing but quotations, which no process could hold what is found in.
 */
import { phrased, type Told } from '../../protocol/phrase.ts';

/**
 * The most quotation marks of a file that is analysed: ten thousand articles in one bundle have a third of that. Of as many, in a text
 * of nothing but quotations of thirty letters, the server takes 0.7 GB and some ten seconds (measured with 200,000 quotations).
 */
export const MOST_MARKS = 500_000;

/** Why a text is left out that has too many; null for all others. To be read after the file's name. */
export function tooManyMarksIn(text: string): Told | null {
  // What is short enough need not be counted, as with each letter that is typed.
  if (text.length <= MOST_MARKS) return null;
  let marks = 0;
  MARK.lastIndex = 0;
  while (MARK.test(text)) if (isMark(text, MARK.lastIndex - 1) && ++marks > MOST_MARKS) return TOO_MANY;
  return null;
}

const TOO_MANY = phrased('has more than {0} quotation marks: leave it out, or split it', MOST_MARKS);

/** What may be a mark. Text is passed over faster so than unit by unit. */
const MARK = /[“”„‟"«»‘‚‹›']/g;

/** An apostrophe is none, nor is what closes in its shape. */
function isMark(text: string, at: number): boolean {
  return text[at] !== "'" || (!isLetter(text[at - 1]) && isLetter(text[at + 1]));
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
