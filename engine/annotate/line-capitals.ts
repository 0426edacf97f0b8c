/**
 * What the capitals of a line show: those of headlines show no names.
 */
import type { NameWords } from '../languages/language.ts';
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';

/**
 * How a paragraph uses capitals: for all letters, for the first letters of all words as headlines in English do, or for
 * names. A row of names alone looks like a headline; which of the two it is only other words of the document tell.
 */
export type Capitals = 'letters' | 'words' | 'names';

export function capitalsOf(
  text: string,
  { words, sentenceStarts }: ParagraphSyntax,
  { small, determiners, capitalNouns }: NameWords,
): Capitals {
  if (!/\p{Ll}/u.test(text)) return 'letters';
  const isShort = words.length >= FEWEST_OF_HEADLINE && words.length <= MOST_OF_HEADLINE;
  if (capitalNouns || !isShort || sentenceStarts.length > 0) return 'names';
  const isHeadline = words.every(({ from, to }) => {
    const lower = text.slice(from, to).toLowerCase();
    return (
      !/^\p{Ll}/u.test(text.slice(from, to)) || (from > 0 && (small.has(lower) || determiners.has(lower)))
    );
  });
  return isHeadline ? 'words' : 'names';
}

/** A headline has at least a subject, a verb and an object; in more words than the most, some is in small letters. */
const FEWEST_OF_HEADLINE = 4;
const MOST_OF_HEADLINE = 30;
