/**
 * The words of a wording as they are to be shown in places of their own: with the marks beside them.
 */
import type { LocalSpan } from '../text/span.ts';
import type { Word } from './words.ts';

/**
 * For each word the part of the text that goes with it. Together the parts are the whole text: marks and spaces go with
 * the word before them, but what opens ("(", "“") with the one after.
 */
export function shownWords(text: string, words: readonly Word[]): readonly LocalSpan[] {
  let from = 0;
  return words.map(({ to: end }, index) => {
    const next = words[index + 1];
    const to = next ? end + lengthOfEnd(text.slice(end, next.from)) : text.length;
    const span = { from, to };
    from = to;
    return span;
  });
}

/** How much of what stands between two words belongs to the first. */
function lengthOfEnd(between: string): number {
  let at = between.length;
  while (at > 0 && !/\s/.test(between.charAt(at - 1))) at--;
  if (at > 0) return at;
  at = between.length;
  while (at > 0 && OPENING.test(between.charAt(at - 1))) at--;
  return at;
}

/** Marks that belong to the word after them, where no space says more. */
const OPENING = /["'\p{Ps}\p{Pi}]/u;

/** Whether two words that follow each other are parts of one written word: "does" and "n't", "long" and "term". */
export function areOneWritten(text: string, word: Word, next: Word): boolean {
  return /^['’‐‑-]?$/.test(text.slice(word.to, next.from));
}
