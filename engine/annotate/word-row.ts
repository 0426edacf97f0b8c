/**
 * The words of a paragraph as names are looked for in them.
 */
import type { NameWords } from '../languages/language.ts';
import { isForeignLettered } from '../names/latin-letters.ts';
import type { ParagraphSyntax } from '../syntax/parse-paragraph.ts';
import { firstIndex } from '../text/first-index.ts';
import type { LocalSpan } from '../text/span.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** The word folded; undefined before it is asked for. */
  key: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly startsSentence: boolean;
}

/** Half-open; word indices. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A paragraph's words, looked at only where a name may be: most words begin with a small letter. */
export class WordRow {
  readonly length: number;
  readonly #known: (Word | undefined)[] = [];

  constructor(
    readonly text: string,
    private readonly syntax: ParagraphSyntax,
    readonly names: NameWords,
    private readonly common: ReadonlySet<number>,
  ) {
    this.length = syntax.words.length;
  }

  /** Whether a word has an unaccented small letter in front and no particle, told without making the word. */
  isPlainLower(index: number): boolean {
    const from = this.syntax.words[index]?.from ?? 0;
    const unit = this.text.charCodeAt(from);
    return unit >= 97 && unit <= 122 && !this.text.startsWith('-', from + 2);
  }

  at(index: number): Word | undefined {
    const span = this.syntax.words[index];
    if (!span) return undefined;
    this.#known[index] ??= this.#make(index, span);
    return this.#known[index];
  }

  /** What stands between a word and the one before it. */
  gapBefore(index: number): string {
    const before = this.syntax.words[index - 1];
    const word = this.syntax.words[index];
    return before && word ? this.text.slice(before.to, word.from) : '';
  }

  /** Whether a word has the ending of an owner: "president’s". */
  isOwner(index: number): boolean {
    return this.at(index)?.to !== this.syntax.words[index]?.to;
  }

  beginsName(index: number): boolean {
    const word = this.at(index);
    return (
      word !== undefined &&
      (/^\p{Lu}/u.test(word.text) || this.hasArticle(index)) &&
      !this.common.has(word.from) &&
      (!this.names.noNames.has(word.lower) || this.#isInitial(index)) &&
      !(word.startsSentence && this.names.openers.has(word.lower)) &&
      !this.names.calendar.has(word.lower) &&
      // "I’m", but not "O’Neill" and "D’Arcy".
      (!/['’]/.test(word.text.slice(1, -2)) || /^\p{Lu}\p{Ll}?['’]\p{Lu}\p{Ll}/u.test(word.text))
    );
  }

  /** "A" and "I" are words, but before a stop and a name they are initials. */
  #isInitial(index: number): boolean {
    return (
      this.at(index)?.text.length === 1 &&
      /^\. ?$/.test(this.gapBefore(index + 1)) &&
      /^\p{Lu}/u.test(this.at(index + 1)?.text ?? '')
    );
  }

  /** Whether a name begins with a particle in small letters: "al-Hale", "d’Arcy". */
  hasArticle(index: number): boolean {
    const { text = '' } = this.at(index) ?? {};
    const [particle = ''] = /^\p{Ll}{1,3}(?=['’-]\p{Lu}\p{Ll})/u.exec(text) ?? [];
    return particle === 'd' || this.names.particles.has(particle);
  }

  /** Whether a word is that of a faculty, which follows "Dr." with a small letter. */
  isFaculty(index: number): boolean {
    const { faculties } = this.names;
    return faculties.size > 0 && faculties.has(this.at(index)?.text ?? '');
  }

  /** Whether a word is that of an office or a part: "mayor", "ex-mayor", "president-elect". */
  isRole(index: number): boolean {
    const { lower = '' } = this.at(index) ?? {};
    const { roles } = this.names;
    return roles.has(lower) || (lower.includes('-') && roles.has(lower.replace(AFFIX, '')));
  }

  #make(index: number, { from, to }: LocalSpan): Word {
    const written = this.text.slice(from, endWithoutOwner(this.text, from, to));
    const startsSentence =
      index === 0 ||
      this.#startsSentence(from) ||
      /[“"‘(:]\s*$/.test(this.text.slice(Math.max(0, from - 2), from)) ||
      // «Мы готовы», but not the name of a firm, which stands in marks by itself.
      (/[«„]/.test(this.text[from - 1] ?? '') &&
        !/[»“”]/.test(this.text[to] ?? '') &&
        isForeignLettered(written));
    const lower = written.toLowerCase();
    return { text: written, lower, key: undefined, from, to: from + written.length, startsSentence };
  }

  #startsSentence(from: number): boolean {
    const { sentenceStarts: starts } = this.syntax;
    return starts[firstIndex(starts.length, (index) => (starts[index] as number) < from)] === from;
  }
}

/** Where a word ends without the ending of an owner: "president" of "president’s". */
function endWithoutOwner(text: string, from: number, to: number): number {
  const end = text[to - 1] === 's' ? to - 2 : to - 1;
  return end > from && /['’]/.test(text[end] ?? '') ? end : to;
}

/** What shows when somebody has an office, as a part of its word. */
const AFFIX = /^(?:ex|then|vice|co)-|-(?:elect|designate|general)$/;

export function wordsIn(words: WordRow, from: number, to: number): readonly Word[] {
  const found: Word[] = [];
  for (let at = from; at < to; at++) found.push(words.at(at) as Word);
  return found;
}

/** The words of a range in lower case; '' for none. */
export function joined(words: WordRow, range: WordRange | null): string {
  if (!range) return '';
  return wordsIn(words, range.from, range.to)
    .map((word) => word.lower)
    .join(' ');
}

export function spanOf(words: WordRow, { from, to }: WordRange): LocalSpan {
  return { from: (words.at(from) as Word).from, to: (words.at(to - 1) as Word).to };
}
