/**
 * The columns in which wordings are laid out: one for each word of the fullest, and between them those for what others put
 * in.
 */
import { type InsertedColumn, type Insertion, insertedColumns } from './inserted-columns.ts';
import type { Part } from './placed-parts.ts';
import type { Word } from './words.ts';

export interface Columns {
  readonly count: number;
  /** By the index of a word of the fullest. */
  readonly ofWord: readonly number[];
  /** By the index of the word before which they stand: the first of them, and what is in each. */
  readonly inserted: ReadonlyMap<
    number,
    { readonly first: number; readonly columns: readonly InsertedColumn[] }
  >;
}

/** A wording other than the fullest. */
interface PlacedLine {
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
}

/** So many words that only the fullest has, before or after all that is shared with it, are one column. */
const LEAST_FOLDED = 12;

/** @param words How many the fullest wording has. */
export function columnsFor(words: number, lines: readonly PlacedLine[]): Columns {
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
