/**
 * Letters behind a name ("Jane Holt, M.D.", "Sir Tom Reed KCB"): where they end.
 *
 * They are no part of the name and name nothing by themselves. Two letters are also a state, a firm or a club (MD, BA, AC),
 * so they count only behind what is shown to be somebody, or behind two words and a comma.
 */
import type { Token } from '../languages/token.ts';
import { placeNamed } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/given-names.ts';
import { isPostNominal } from '../names/post-nominals.ts';
import { firstIndex } from '../text/first-index.ts';
import { foldName } from '../text/fold-name.ts';
import type { LocalSpan } from '../text/span.ts';
import { titleStart } from './name-titles.ts';
import { type Word, type WordRow, wordsIn } from './word-row.ts';

/** A run of capitals without the letters behind the name; word indices. */
export interface Lettered {
  /** Index after the name. */
  readonly name: number;
  /** Index after the letters, of which there may be none. */
  readonly letters: number;
}

/** @param from Where a run of capitals begins. @param to Where it ends. */
export function withoutLetters(words: WordRow, from: number, to: number): Lettered {
  let name = to;
  while (name > from && isPostNominal(words.at(name - 1)?.text ?? '')) name--;
  // "KCB", "the BBC MBE"
  if (name === from || (name < to && !showsPerson(words, from, name))) return { name: to, letters: to };
  let letters = to;
  while (isPostNominal(words.at(letters)?.text ?? '') && /^\.?,? $/.test(words.gapBefore(letters))) letters++;
  if (letters === to) return { name, letters };
  // "Jane Holt, MD Marsh’s deputy"
  const endsName = words.gapBefore(letters) === ' ' && words.beginsName(letters);
  return endsName || !mayHaveLetters(words, from, name, to) ? { name, letters: to } : { name, letters };
}

/** Whether letters behind a comma at `to` can be a person’s. */
function mayHaveLetters(words: WordRow, from: number, name: number, to: number): boolean {
  if (name < to || showsPerson(words, from, name)) return true;
  const written = wordsIn(words, from, name).map(({ text }) => text);
  const isState = /^\p{Lu}{2}$/u.test(words.at(to)?.text ?? '');
  return placeNamed(foldName(written.join(' '))) === undefined && (!isState || name - from > 1);
}

/** Whether a title, a first name or an initial shows that a name is somebody’s. */
function showsPerson(words: WordRow, from: number, to: number): boolean {
  if (titleStart(words, from) < from) return true;
  for (let at = from; at < to; at++) {
    const { text, lower } = words.at(at) as Word;
    if (words.names.honorifics.has(lower)) return true;
    if (at < to - 1 && (text.length === 1 || genderOfGivenName(foldName(text)) !== undefined)) return true;
  }
  return false;
}

/** The tokens of a paragraph with the words in some spans told to be letters behind a name. Offsets are the paragraph’s. */
export function withLetters(tokens: readonly Token[], spans: readonly LocalSpan[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  const told = [...tokens];
  for (const { from, to } of spans) {
    let at = firstIndex(told.length, (index) => (told[index] as Token).from < from);
    for (; (told[at]?.to ?? Number.POSITIVE_INFINITY) <= to; at++) {
      const token = told[at] as Token;
      if (token.tag !== 'mark') told[at] = { ...token, tag: 'postnominal', features: 0, reporting: null };
    }
  }
  return told;
}
