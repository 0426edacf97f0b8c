/**
 * The columns for words that several wordings have between two words of the fullest one, where that has none.
 *
 * Equal words share a column. What is left of two wordings has none in common and shares one too: as in an editor's
 * table of variants, a column is a place in the text, and what stands there is for each to say.
 */
import { agreeingWords } from './agreeing-words.ts';
import type { WordRange } from './placed-parts.ts';
import { pairedStretch, type Row } from './shared-stretch.ts';
import { EMPTY_WEIGHT, type Word } from './words.ts';

/** What a wording has in a place: a part of its words. */
export interface Insertion {
  /** Which of the wordings it is. */
  readonly line: number;
  readonly words: readonly Word[];
  readonly range: WordRange;
}

/** By the index of the wording; at least one. */
export type InsertedColumn = ReadonlyMap<number, WordRange>;

/**
 * The columns from left to right; read so, they give the words of each wording in their order.
 *
 * @param insertions All in one place, of each wording one at most, in the order of the wordings.
 */
export function insertedColumns(insertions: readonly Insertion[]): readonly InsertedColumn[] {
  let slots: readonly Slot[] = [];
  const whole: InsertedColumn[] = [];
  for (const insertion of insertions) {
    const { line, range } = insertion;
    if (range.to - range.from > LONGEST_SHARED) whole.push(new Map([[line, range]]));
    else slots = withInsertion(slots, insertion);
  }
  const columns = slots.map(({ ranges }) => ranges);
  return merged([...merged(columns, haveSameLines), ...whole], haveNoLineInCommon);
}

/** What is put in in more words than these is left in one piece: it says something else, which no other wording has. */
const LONGEST_SHARED = 24;

/** A word, and where each wording has it. */
interface Slot {
  readonly word: Pick<Word, 'key' | 'weight'>;
  readonly ranges: ReadonlyMap<number, WordRange>;
}

function withInsertion(slots: readonly Slot[], { line, words, range }: Insertion): readonly Slot[] {
  const own = words.slice(range.from, range.to);
  const result: Slot[] = [];
  let slotAt = 0;
  let ownAt = 0;
  const slotOf = (at: number, before?: Slot): Slot => {
    const ownRange = { from: range.from + at, to: range.from + at + 1 };
    const word = before?.word ?? (own[at] as Word);
    return { word, ranges: new Map(before?.ranges).set(line, ownRange) };
  };
  const pass = (slotTo: number, ownTo: number): void => {
    result.push(...slots.slice(slotAt, slotTo));
    for (; ownAt < ownTo; ownAt++) result.push(slotOf(ownAt));
    slotAt = slotTo;
  };
  for (const [slot, word] of sharedWords(slots, own)) {
    pass(slot, word);
    result.push(slotOf(word, slots[slot]));
    slotAt = slot + 1;
    ownAt = word + 1;
  }
  pass(slots.length, own.length);
  return result;
}

/** Pairs of a slot and a word that are the same; none where only words like "the" are, of many that are not. */
function sharedWords(slots: readonly Slot[], own: readonly Word[]): ReturnType<typeof agreeingWords> {
  const [left, right] = [rowOf(slots.map(({ word }) => word)), rowOf(own)];
  const shared = pairedStretch(left, right);
  const isTelling = shared.weight > 2 * EMPTY_WEIGHT || shared.agreeing === own.length;
  return isTelling ? agreeingWords(left, right, shared) : [];
}

function rowOf(words: readonly Pick<Word, 'key' | 'weight'>[]): Row {
  return { keys: words.map(({ key }) => key), weights: words.map(({ weight }) => weight) };
}

/** Put columns that follow each other into one. */
function merged(
  columns: readonly InsertedColumn[],
  areOne: (column: InsertedColumn, next: InsertedColumn) => boolean,
): readonly InsertedColumn[] {
  const result: Map<number, WordRange>[] = [];
  for (const column of columns) {
    const last = result.at(-1);
    if (!last || !areOne(last, column)) {
      result.push(new Map(column));
      continue;
    }
    for (const [line, { from, to }] of column) last.set(line, { from: last.get(line)?.from ?? from, to });
  }
  return result;
}

function haveSameLines(column: InsertedColumn, next: InsertedColumn): boolean {
  return column.size === next.size && [...column.keys()].every((line) => next.has(line));
}

function haveNoLineInCommon(column: InsertedColumn, next: InsertedColumn): boolean {
  return [...column.keys()].every((line) => !next.has(line));
}
