/**
 * The words of a quotation by which it is compared with other reports.
 */
import type { Quotation } from '../annotate/facts.ts';
import { contentText, markedText } from '../annotate/quotation-text.ts';
import { CONTENT_WEIGHT, isInserted, wordsOf } from '../statements/words.ts';
import { ownCopy } from '../text/own-copy.ts';

interface Wording {
  readonly text: string;
  /** Whether they are the reporter's, or a few of the speaker's within the reporter's. */
  readonly isParaphrase: boolean;
  /** Of a paraphrase, the speaker's few words in it; else empty. */
  readonly quoted: string;
}

/**
 * The speaker's own words where there are enough of them to be recognised; else, as where only a word or two of what
 * somebody said stands in marks, all that is reported. `text` is the document's.
 */
export function wordingIn(text: string, quotation: Quotation): Wording {
  // What is compared is kept by its words; as a view of a text each would keep all of that.
  const marked = ownCopy(markedText(text, quotation));
  if (quotation.kind !== 'mixed')
    return { text: marked, isParaphrase: quotation.kind === 'indirect', quoted: '' };
  const weight = wordsOf(marked).reduce((sum, word) => sum + word.weight, 0);
  return weight >= LEAST_MARKED
    ? { text: marked, isParaphrase: false, quoted: '' }
    : { text: ownCopy(contentText(text, quotation)), isParaphrase: true, quoted: marked };
}

/**
 * The rest of a wording from one of the speaker's words on, with an ellipsis for what is left out. Small words of the
 * same sentence before it come along: "… What is important".
 */
export function wordingFrom(wording: string, word: number): string {
  const spoken = wordsOf(wording).filter((own) => !isInserted(own));
  let first = word;
  for (; first > 0; first--) {
    const before = spoken[first - 1];
    if (!before || before.weight >= CONTENT_WEIGHT) break;
    if (/[.!?]/.test(wording.slice(before.to, spoken[first]?.from))) break;
  }
  return first === 0 ? wording : `… ${wording.slice(spoken[first]?.from)}`;
}

/** About three content words. */
const LEAST_MARKED = 3.2;
