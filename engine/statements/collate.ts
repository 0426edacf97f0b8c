/**
 * The wordings of a statement word under word, as an editor of old texts sets manuscripts against each other.
 *
 * The columns are the words of the fullest wording, and between them places for words that only others have. Each other
 * wording is placed by its alignment with the fullest; nothing is aligned a second time but what several wordings insert
 * in one place. How wide a column is, and where lines break, is the views' business.
 */
import type { LocalSpan } from '../text/span.ts';
import type { Alignment, Stretch } from './align.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import { type InsertedColumn, type Insertion, insertedColumns, type WordRange } from './inserted-columns.ts';
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

/** `moved` is what the other wording has too, in another place. */
type PlacedKind = DifferenceKind | 'moved';

interface PlacedStretch extends Omit<Stretch, 'kind'> {
  readonly kind: 'same' | PlacedKind;
}

export interface Difference extends PlacedStretch {
  readonly kind: PlacedKind;
}

export interface CollatedCell {
  /** The first column that it takes, and how many. */
  readonly column: number;
  readonly columns: number;
  /** The words in the wording, with the marks beside them; null where the fullest has words there and this line none. */
  readonly words: LocalSpan | null;
  /** `form`: the same words written in another form ("won't", "will not"). */
  readonly kind: 'same' | 'form' | PlacedKind;
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
    const placed = withMoved(stretches);
    return { text, words: wordsOf(text), parts: partsOf(placed), differences: placed.filter(isDifference) };
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

/** A denial, say, that one wording has earlier and the other later is none that only one of them has. */
function withMoved(stretches: readonly Stretch[]): readonly PlacedStretch[] {
  const onlyLeft = new Set(stretches.flatMap((each) => (each.right ? [] : [keysIn(each.leftWords)])));
  const onlyRight = new Set(stretches.flatMap((each) => (each.left ? [] : [keysIn(each.rightWords)])));
  const isMoved = ({ left, right, leftWords, rightWords }: Stretch): boolean =>
    (!right && onlyRight.has(keysIn(leftWords))) || (!left && onlyLeft.has(keysIn(rightWords)));
  return stretches.map((stretch) => (isMoved(stretch) ? { ...stretch, kind: 'moved' } : stretch));
}

function keysIn(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

function isDifference(stretch: PlacedStretch): stretch is Difference {
  return stretch.kind !== 'same';
}

interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

interface PlacedLine extends Side, Pick<CollatedLine, 'differences'> {
  readonly parts: readonly Part[];
}

/** A stretch by the words that it has of both, or a half of one that goes its own way. */
interface Part {
  readonly kind: PlacedStretch['kind'];
  /** Null for what agrees. */
  readonly difference: number | null;
  /** Words of the fullest; none for what is put in before the word at `from`. */
  readonly left: WordRange;
  readonly right: WordRange;
  readonly isOutside: boolean;
}

/** With more words than this at an end, those of both together, a wording does not say the same otherwise but goes on to other things. */
const MOST_REPLACED = 16;

function partsOf(stretches: readonly PlacedStretch[]): readonly Part[] {
  const parts: Part[] = [];
  let [leftAt, rightAt, differences] = [0, 0, 0];
  for (const [index, { kind, leftWords, rightWords }] of stretches.entries()) {
    const left = { from: leftAt, to: leftAt + leftWords.length };
    const right = { from: rightAt, to: rightAt + rightWords.length };
    const difference = kind === 'same' ? null : differences++;
    [leftAt, rightAt] = [left.to, right.to];
    const isAtEnd = index === 0 || index === stretches.length - 1;
    const isTwoSided = leftWords.length > 0 && rightWords.length > 0;
    const goesOn = isTwoSided && difference !== null && leftWords.length + rightWords.length > MOST_REPLACED;
    const isOutside = isAtEnd && (goesOn || kind === 'omitted' || kind === 'added');
    const part = { difference, isOutside };
    if (!isOutside || !isTwoSided) {
      parts.push({ ...part, kind, left, right });
      continue;
    }
    const nothing = { from: right.from, to: right.from };
    const omitted: Part = { ...part, kind: 'omitted', left, right: nothing };
    const place = index === 0 ? left.to : left.from;
    const added: Part = { ...part, kind: 'added', left: { from: place, to: place }, right };
    // What is near the shared words stays near them.
    parts.push(...(index === 0 ? [omitted, added] : [added, omitted]));
  }
  return parts;
}

interface Columns {
  readonly count: number;
  /** By the index of a word of the fullest. */
  readonly ofWord: readonly number[];
  /** By the index of the word before which they stand: the first of them, and what is in each. */
  readonly inserted: ReadonlyMap<
    number,
    { readonly first: number; readonly columns: readonly InsertedColumn[] }
  >;
}

/** So many words that only the fullest has, before or after all that is shared with it, are one column. */
const LEAST_FOLDED = 12;

function columnsFor(words: number, lines: readonly PlacedLine[]): Columns {
  const insertions = insertionsOf(lines);
  const isShared = sharedWords(words, lines);
  const inserted = new Map<number, { first: number; columns: readonly InsertedColumn[] }>();
  const ofWord: number[] = [];
  let count = 0;
  for (let word = 0; word <= words; ) {
    const columns = insertedColumns(insertions.get(word) ?? []);
    if (columns.length > 0) inserted.set(word, { first: count, columns });
    count += columns.length;
    if (word === words) break;
    let end = word + 1;
    while (end < words && !isShared[word] && !isShared[end] && !insertions.has(end)) end++;
    const isFolded = end - word >= LEAST_FOLDED;
    for (; word < end; word++) ofWord.push(isFolded ? count : count++);
    if (isFolded) count++;
  }
  return { count, ofWord, inserted };
}

/** What is put in before each word of the fullest, by its index. */
function insertionsOf(lines: readonly PlacedLine[]): ReadonlyMap<number, readonly Insertion[]> {
  const insertions = new Map<number, Insertion[]>();
  for (const [line, { words, parts }] of lines.entries()) {
    for (const { left, right } of parts) {
      if (left.from !== left.to) continue;
      const insertion = { line, words, range: right };
      const known = insertions.get(left.from);
      if (known) known.push(insertion);
      else insertions.set(left.from, [insertion]);
    }
  }
  return insertions;
}

/** For each word of the fullest whether it stands between the first and the last that some other line shares with it. */
function sharedWords(words: number, lines: readonly PlacedLine[]): readonly boolean[] {
  const begun = new Array<number>(words + 1).fill(0);
  for (const { parts } of lines) {
    const own = parts.filter(({ left, isOutside }) => !isOutside && left.from < left.to);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) continue;
    begun[first.left.from] = (begun[first.left.from] ?? 0) + 1;
    begun[last.left.to] = (begun[last.left.to] ?? 0) - 1;
  }
  let open = 0;
  return begun.map((change) => {
    open += change;
    return lines.length === 0 || open > 0;
  });
}

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

/** Whether each word of a difference stands for one of the fullest, as far as can be told: there are as many. */
function areWordForWord({ left, right }: Part, line: Side): boolean {
  const count = right.to - right.from;
  if (count < 2 || count !== left.to - left.from) return false;
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
