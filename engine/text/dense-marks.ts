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
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!MAY_BE_MARK[unit & LAST_BITS]) continue;
    if (isMark(text, at) && ++marks > MOST_MARKS) return TOO_MANY;
  }
  return null;
}

const TOO_MANY = phrased('has more than {0} quotation marks: leave it out, or split it', MOST_MARKS);

/** An apostrophe is none, nor is what closes in its shape. */
function isMark(text: string, at: number): boolean {
  const letter = text[at] as string;
  return letter === "'" ? !isLetter(text[at - 1]) && isLetter(text[at + 1]) : MARKS.has(letter);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

const MARKS = new Set('“”„‟"«»‘‚‹›');

/** By the last bits of a unit, whether a mark has them too: nearly no letter has. */
const LAST_BITS = 0x3ff;
const MAY_BE_MARK = new Uint8Array(LAST_BITS + 1);
for (const mark of [...MARKS, "'"]) MAY_BE_MARK[mark.charCodeAt(0) & LAST_BITS] = 1;
