/**
 * The wordings of a statement word under word, as an editor of old texts sets manuscripts against each other.
 *
 * The columns are the words of the fullest wording, and between them places for words that only others have. Each other
 * wording is placed by its alignment with the fullest; nothing is aligned a second time but what several wordings insert
 * in one place. How wide a column is, and where lines break, is the views' business.
 */
import type { LocalSpan } from '../text/span.ts';
import type { Alignment } from './align.ts';
import { type Columns, columnsFor } from './collated-columns.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import {
  type Difference,
  type Part,
  type PlacedWording,
  placeWording,
  type WordRange,
} from './placed-parts.ts';
import { areOneWritten, shownWords } from './shown-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A wording and how it is aligned with the fullest, which is the left one. */
export interface AlignedWording extends Pick<Alignment, 'stretches'> {
  readonly text: string;
}

export interface Collation {
  /** How many there are; each has a word of one wording at least. */
  readonly columns: number;
  /** The fullest first, then the others in the order given. */
  readonly lines: readonly CollatedLine[];
}

interface CollatedLine {
  /** From left to right. Where a line has no cell it says nothing and leaves nothing out. */
  readonly cells: readonly CollatedCell[];
  /** How it differs from the fullest, in order. */
  readonly differences: readonly Difference[];
}

export interface CollatedCell {
  /** The first column that it takes, and how many. */
  readonly column: number;
  readonly columns: number;
  /** The words in the wording, with the marks beside them; null where the fullest has words there and this line none. */
  readonly words: LocalSpan | null;
  /** `form`: the same words written in another form ("won't", "will not"). */
  readonly kind: 'same' | 'form' | DifferenceKind;
  /** Which of the line's differences it is, or is a part of; null for the same words. */
  readonly difference: number | null;
  /** Whether it stands before or after all that the line shares with the fullest, or the fullest with anybody. */
  readonly isOutside: boolean;
}

/**
 * Cost: linear in the words, but for what is inserted in one place, which is aligned as wordings are.
 *
 * @param others Each aligned with `fullest`.
 */
export function collateWordings(fullest: string, others: readonly AlignedWording[]): Collation {
  const words = wordsOf(fullest);
  const lines = others.map(({ text, stretches }): PlacedLine => {
    return { text, words: wordsOf(text), ...placeWording(stretches) };
  });
  const columns = columnsFor(words.length, lines);
  return {
    columns: columns.count,
    lines: [
      { cells: cellsOfFullest({ text: fullest, words }, columns), differences: [] },
      ...lines.map((line, index) => ({
        cells: cellsOf(index, line, { text: fullest, words }, columns),
        differences: line.differences,
      })),
    ],
  };
}

interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

interface PlacedLine extends Side, PlacedWording {}

/** The words of a part of the fullest that are one in writing, or in one column, are one cell. */
function cellsOfFullest({ text, words }: Side, { ofWord }: Columns): readonly CollatedCell[] {
  const shown = shownWords(text, words);
  const cells: CollatedCell[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && (ofWord[to] === ofWord[to - 1] || isOneWithBefore({ text, words }, to))) to++;
    const cell = { kind: 'same', difference: null } as const;
    const isOutside = to - from > 1 && ofWord[from] === ofWord[from + 1];
    cells.push({
      ...cell,
      ...columnsOf(ofWord, { from, to }),
      words: spanOf(shown, { from, to }),
      isOutside,
    });
    from = to;
  }
  return cells;
}

function cellsOf(index: number, line: PlacedLine, fullest: Side, columns: Columns): readonly CollatedCell[] {
  const shown = shownWords(line.text, line.words);
  return line.parts.flatMap((part): readonly CollatedCell[] => {
    const { kind, difference, left, right, isOutside } = part;
    if (difference === null) return agreeingCells(part, line, fullest, columns, shown);
    if (areWordForWord(part, line)) return replacedCells(part, line, fullest, columns, shown);
    if (left.from < left.to) {
      const words = right.from < right.to ? spanOf(shown, right) : null;
      return [{ ...columnsOf(columns.ofWord, left), words, kind, difference, isOutside }];
    }
    const inserted = columns.inserted.get(left.from);
    return (inserted?.columns ?? []).flatMap((column, at): readonly CollatedCell[] => {
      const range = column.get(index);
      const place = { column: (inserted?.first ?? 0) + at, columns: 1 };
      return range ? [{ ...place, words: spanOf(shown, range), kind, difference, isOutside }] : [];
    });
  });
}

/** The words of both that agree, each in its column; of one written word ("won't") in one cell. */
function agreeingCells(
  { left, right }: Part,
  line: Side,
  fullest: Side,
  { ofWord }: Columns,
  shown: readonly LocalSpan[],
): readonly CollatedCell[] {
  const cells: CollatedCell[] = [];
  for (let from = right.from; from < right.to; ) {
    let to = from + 1;
    while (to < right.to && isOneWithBefore(line, to)) to++;
    const own = { from, to };
    const theirs = { from: left.from + from - right.from, to: left.from + to - right.from };
    const isSame = writtenIn(line, own) === writtenIn(fullest, theirs);
    cells.push({
      ...columnsOf(ofWord, theirs),
      words: spanOf(shown, own),
      kind: isSame ? 'same' : 'form',
      difference: null,
      isOutside: false,
    });
    from = to;
  }
  return cells;
}

/** In a longer passage that differs, words that stand under one another have nothing to do with each other. */
const MOST_WORD_FOR_WORD = 4;

/** Whether each word of a difference stands for one of the fullest, as far as can be told: there are as many, and few. */
function areWordForWord({ left, right }: Part, line: Side): boolean {
  const count = right.to - right.from;
  if (count < 2 || count > MOST_WORD_FOR_WORD || count !== left.to - left.from) return false;
  return Array.from({ length: count - 1 }, (_, at) => right.from + at + 1).every(
    (word) => !isOneWithBefore(line, word),
  );
}

/** Each word of a difference in its column. Where one of them tells what kind it is, the others are only worded otherwise. */
function replacedCells(
  { kind, difference, left, right }: Part,
  line: Side,
  fullest: Side,
  { ofWord }: Columns,
  shown: readonly LocalSpan[],
): readonly CollatedCell[] {
  const pairs = Array.from({ length: right.to - right.from }, (_, at) => {
    const [own, theirs] = [right.from + at, left.from + at];
    const words = [fullest.words.slice(theirs, theirs + 1), line.words.slice(own, own + 1)] as const;
    return { own, theirs, kind: differenceKind(...words, false) };
  });
  const areTellingAlone = pairs.some((pair) => pair.kind === kind);
  return pairs.map(({ own, theirs, kind: alone }) => ({
    ...columnsOf(ofWord, { from: theirs, to: theirs + 1 }),
    words: spanOf(shown, { from: own, to: own + 1 }),
    kind: areTellingAlone && alone === 'wording' ? alone : kind,
    difference,
    isOutside: false,
  }));
}

function isOneWithBefore({ text, words }: Side, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && areOneWritten(text, before, word);
}

/** The words without the marks beside them; neither case nor the kind of an apostrophe is another form. */
function writtenIn({ text, words }: Side, range: WordRange): string {
  const { from, to } = spanOf(words, range);
  return text.slice(from, to).toLowerCase().replace(/’/g, "'");
}

/** From the first of some spans to the last. */
function spanOf(spans: readonly LocalSpan[], { from, to }: WordRange): LocalSpan {
  return { from: spans[from]?.from ?? 0, to: spans[to - 1]?.to ?? 0 };
}

function columnsOf(
  ofWord: readonly number[],
  { from, to }: WordRange,
): Pick<CollatedCell, 'column' | 'columns'> {
  const column = ofWord[from] ?? 0;
  return { column, columns: (ofWord[to - 1] ?? 0) + 1 - column };
}
