/**
 * What somebody is called inside a name: Robert “Bob” Hale, Edward 'Ted' Lowe, William (Bill) Marsh.
 *
 * The name is marked as it is written, with the nickname; it is somebody's with it and without it.
 */
import { genderOfGivenName } from '../names/given-names.ts';
import { foldName } from '../text/fold-name.ts';
import type { Element } from './folded-paragraph.ts';
import type { WordRange, WordRow } from './word-row.ts';

/** In words. */
const LONGEST = 2;

/** The nickname that begins at a word, where a name goes on behind it; word indices, null for none. */
export function nicknameAt(words: WordRow, from: number): WordRange | null {
  const opening = words.gapBefore(from);
  if (!/^\.? (?:["“„'‘(]|\(["“'‘])$/.test(opening) || isTitle(words, from - 1)) return null;
  for (let to = from + 1; to <= from + LONGEST; to++) {
    if (!/^\p{Lu}[\p{L}'’-]/u.test(words.at(to - 1)?.text ?? '')) return null;
    const closing = words.gapBefore(to);
    if (closing === ' ') continue;
    const isClosed = /^(?:["”“'’)]|["”'’]\)) $/.test(closing) && words.beginsName(to);
    // "Ada (Marsh) Hale" had another name before: in brackets alone only one first name stands for another.
    const isCalled =
      opening !== ' (' || (to === from + 1 && [from - 1, from].every((at) => isFirstName(words, at)));
    return isClosed && isCalled ? { from, to } : null;
  }
  return null;
}

function isTitle(words: WordRow, at: number): boolean {
  return words.isRole(at) || words.names.honorifics.has(words.at(at)?.lower ?? '');
}

function isFirstName(words: WordRow, at: number): boolean {
  return genderOfGivenName(foldName(words.at(at)?.text ?? '')) !== undefined;
}

/** Ada “Tiller” Marsh: a word or two with a capital between two parts of a name. @param at Index of the marked stretch. */
export function isNickname(elements: readonly Element[], at: number): boolean {
  const { text } = elements[at] as Element;
  const isBracketed = elements[at - 1]?.lower === '(' && elements[at + 1]?.lower === ')';
  const [from, to] = isBracketed ? [at - 1, at + 2] : [at, at + 1];
  return (
    standsInName(elements, from, to) &&
    /(?:^|\s)\p{Lu}[\p{L}'’-]*$/u.test(text) &&
    wordCount(text) <= LONGEST + 1
  );
}

/** Index after the nickname that begins at an element, `from` itself where there is none. */
export function afterNickname(elements: readonly Element[], from: number): number {
  const first = elements[from];
  if (first?.type === 'marked') return isNickname(elements, from) ? from + 1 : from;
  if (first?.lower !== '(' || elements[from + 2]?.lower !== ')') return from;
  return isBracketedName(elements, from + 1) ? from + 3 : from;
}

/** Index of the first element of the nickname that ends at `last`; the one behind `last` where there is none. */
export function beforeNickname(elements: readonly Element[], last: number): number {
  if (elements[last]?.type === 'marked') return isNickname(elements, last) ? last : last + 1;
  if (elements[last]?.lower !== ')' || elements[last - 2]?.lower !== '(') return last + 1;
  return isBracketedName(elements, last - 1) ? last - 2 : last + 1;
}

/** (Bill) or ('Bill') inside a name. */
function isBracketedName(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.type === 'marked') return isNickname(elements, at);
  return (
    isNaming(elements[at]) &&
    standsInName(elements, at - 1, at + 2) &&
    [at, at - 2].every((word) => genderOfGivenName(elements[word]?.lower ?? '') !== undefined)
  );
}

/** Whether words of one sentence that can be a name's stand before and behind a range of elements. */
function standsInName(elements: readonly Element[], from: number, to: number): boolean {
  const sentence = elements[from]?.sentence;
  // "Robert J. “Bob” Hale"
  const before =
    elements[from - 1]?.lower === '.' && elements[from - 2]?.text.length === 1 ? from - 2 : from - 1;
  return [elements[before], elements[to]].every((word) => word?.sentence === sentence && isNaming(word));
}

/** A word that can be one of a name. */
function isNaming(word: Element | undefined): boolean {
  return /^(?:name|noun)$/.test(word?.tag ?? '') && /^\p{Lu}/u.test(word?.text ?? '');
}

function wordCount(content: string): number {
  return content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
