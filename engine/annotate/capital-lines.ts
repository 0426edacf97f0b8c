/**
 * Names in lines whose capitals show nothing, such as headlines and datelines: a name there is what the rest of the
 * document, or the gazetteer, knows as one.
 */
import type { NameWords } from '../languages/language.ts';
import { placeNamed, placeOfPeople } from '../names/gazetteer.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** A name in a line of capitals, in its document. */
export interface CapitalName {
  readonly span: Span;
  /** The key of the name: one of those that were asked about, or a place's. */
  readonly key: string;
  /** The place that it names, or whose people it names; null where the document knows it. */
  readonly place: string | null;
  readonly people: boolean;
}

/** Names have this many words at most. */
const LONGEST = 4;

/**
 * @param lines Paragraphs whose capitals show nothing.
 * @param isNamed Whether the document has a name with a key where capitals show it.
 * @param isWord Whether the document has a word in small letters: then it is no place in capitals.
 */
export function* capitalNames(
  lines: readonly Paragraph[],
  names: NameWords,
  isNamed: (key: string) => boolean,
  isWord: (lower: string) => boolean,
): Generator<CapitalName> {
  for (const { base, text, facts } of lines) {
    const { words } = facts.syntax;
    for (let at = 0; at < words.length; ) {
      const found = nameAt({ base, text, facts }, at, names, isNamed, isWord);
      if (found) yield found.name;
      at = found?.to ?? at + 1;
    }
  }
}

function nameAt(
  { base, text, facts }: Paragraph,
  at: number,
  names: NameWords,
  isNamed: (key: string) => boolean,
  isWord: (lower: string) => boolean,
): { readonly name: CapitalName; readonly to: number } | null {
  const { words } = facts.syntax;
  for (let to = Math.min(at + LONGEST, words.length); to > at; to--) {
    const [first, last] = [words[at], words[to - 1]];
    if (!first || !last) continue;
    const written = text.slice(first.from, last.to).replace(/['’]S?$/, '');
    if (/[^\p{L}\p{M}'’. &-]/u.test(written)) continue;
    const key = foldName(written);
    const lower = written.toLowerCase();
    if (key.length < 2 || names.noNames.has(lower) || names.calendar.has(lower)) continue;
    const span = { start: base + first.from, end: base + first.from + written.length };
    if (isNamed(key)) return { name: { span, key, place: null, people: false }, to };
    if (isWord(lower)) continue;
    const people = placeOfPeople(key);
    const place = people ?? placeNamed(key);
    if (place !== undefined)
      return { name: { span, key: foldName(place), place, people: people !== undefined }, to };
  }
  return null;
}
