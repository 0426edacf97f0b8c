/**
 * One paragraph as an nlcst tree, and its words and sentences as spans.
 *
 * A tree is a pure function of one paragraph's string: parse-latin given a whole text lets a paragraph's structure
 * depend on the next one. Trees are not kept; the passes work on the spans.
 */
import type { Paragraph } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import type { LocalSpan } from '../text/span.ts';

/** What the passes need of a paragraph's structure. */
export interface ParagraphSyntax {
  /** Words in order, apostrophes and hyphens inside them included ("Putin’s", "long-term"). */
  readonly words: readonly LocalSpan[];
  /** Where each sentence but the first begins, in ascending order. */
  readonly sentenceStarts: readonly number[];
}

/**
 * Stretches longer than this many units are parsed piece by piece: parse-latin's merging passes are quadratic in
 * the length of what they are given, and nobody writes such a paragraph.
 */
const LONGEST_PIECE = 4096;

/** Abbreviations that stand before a name, so that their stop ends no sentence (AP and Guardian style books). */
const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Rev Hon Sen Rep Gov Pres Sec Atty Supt Insp St Fr Sr Msgr No'.split(
    ' ',
  ),
);

const latin = new ParseLatin();

/** The words and sentences of a paragraph. Linear in its length; never throws. */
export function parseParagraph(text: string): ParagraphSyntax {
  const words: LocalSpan[] = [];
  const sentenceStarts: number[] = [];
  for (const piece of piecesOf(text)) {
    for (const node of latin.parse(text.slice(piece.from, piece.to)).children) {
      if (node.type === 'ParagraphNode') collect(text, node, piece.from, words, sentenceStarts);
    }
  }
  return { words, sentenceStarts: sentenceStarts.slice(1) };
}

/**
 * Add a parsed paragraph's words and sentences, with two corrections for news: a number keeps its separators
 * ("3,210", "4.5"), and an abbreviated title ("Mr. Smith", "Gen. Lee") ends no sentence.
 */
function collect(
  text: string,
  paragraph: Paragraph,
  base: number,
  words: LocalSpan[],
  sentenceStarts: number[],
): void {
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue;
    if (!endsInAbbreviation(text, words.at(-1))) sentenceStarts.push(base + startOf(sentence));
    for (const child of sentence.children) {
      if (child.type !== 'WordNode') continue;
      const word = { from: base + startOf(child), to: base + endOf(child) };
      const previous = words.at(-1);
      if (previous && isOneNumber(text, previous, word))
        words[words.length - 1] = { ...word, from: previous.from };
      else words.push(word);
    }
  }
}

function endsInAbbreviation(text: string, word: LocalSpan | undefined): boolean {
  return word !== undefined && text[word.to] === '.' && ABBREVIATIONS.has(text.slice(word.from, word.to));
}

function isOneNumber(text: string, left: LocalSpan, right: LocalSpan): boolean {
  if (right.from !== left.to + 1 || !/[.,]/.test(text[left.to] ?? '')) return false;
  return isDigit(text.charCodeAt(left.to - 1)) && isDigit(text.charCodeAt(right.from));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function piecesOf(text: string): readonly LocalSpan[] {
  const pieces: LocalSpan[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PIECE) {
    const cut = cutBefore(text, from, from + LONGEST_PIECE);
    pieces.push({ from, to: cut });
    from = cut;
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

/** The last sentence-like end before `limit`, else the last space, else `limit` moved off a surrogate pair. */
function cutBefore(text: string, from: number, limit: number): number {
  const window = text.slice(from + LONGEST_PIECE / 2, limit);
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
  if (sentence >= 0) return from + LONGEST_PIECE / 2 + sentence + 1;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return from + LONGEST_PIECE / 2 + space;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

function startOf(node: { readonly position?: Paragraph['position'] }): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: { readonly position?: Paragraph['position'] }): number {
  return node.position?.end.offset ?? 0;
}
