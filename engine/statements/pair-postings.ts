/**
 * Which wordings have which pairs of words: an inverted index.
 *
 * A pair that few wordings have leads from each to all others. One that more have is a phrase that many people use; it leads
 * only between wordings of a group, and of a large group only to and from the fullest (`grouped-rows.ts`). One that very many
 * have leads nowhere, so that the others to which a wording is led have a bound.
 *
 * A corpus has millions of pairs, most of which stand in one wording. So they are kept in arrays of numbers, and wordings
 * are numbers here. From a pair a hash table leads to its posting, the row of the wordings that have it.
 */
import { GroupedRows, type WordingOrder } from './grouped-rows.ts';
import { NumberPool } from './number-pool.ts';
import { FREE, NumberTable } from './number-table.ts';

/**
 * A posting: how many wordings have the pair, then their numbers. With its count it has the length of a power of two, and of
 * the smallest that is enough.
 */
const SHORTEST_POSTING = 4;

/** How many wordings may have a pair of words. */
export interface PairLimits {
  /** While no more have it, it leads from each to all others; while more do, from so many of a group to the rest of it. */
  readonly freely: number;
  /** While more have it, it leads nowhere. */
  readonly atAll: number;
}

/** How many pairs others share with a wording. */
export interface PairTally {
  readonly met: number[];
  /**
   * By the numbers of wordings, 0 for those that were not met: in the lower byte the pairs that lead from each to all others, in the
   * upper one those that lead only within a group. In one number, since memory is what takes the time here.
   */
  readonly counts: Uint16Array;
}

/** More pairs of a kind than these are not counted. */
export const MOST_COUNTED = 0xff;

/** What a pair that leads within a group adds to a count. */
const COMMON = MOST_COUNTED + 1;

/** The pairs in a count that lead from each to all others. */
export function freeIn(count: number): number {
  return count & MOST_COUNTED;
}

/** All pairs in a count. */
export function sharedIn(count: number): number {
  return freeIn(count) + (count >> 8);
}

export class PairPostings {
  /** By pair: the wording and 1 where one alone has it; else the place of the posting, turned by `~`. */
  readonly #table = new NumberTable();
  /** The postings of the pairs that several wordings have: grouped rows where a pair leads within groups, else in any order. */
  readonly #postings = new NumberPool();
  readonly #limits: PairLimits;
  readonly #grouped: GroupedRows;

  constructor(limits: PairLimits, order: WordingOrder) {
    this.#limits = limits;
    this.#grouped = new GroupedRows(limits.freely, order);
  }

  /**
   * @param wording A number that no other wording has.
   * @param pairs Each once.
   * @param turned Gets other wordings such that whatever two are led to each other no more, or only now, one of them is among
   *   these or is the wording itself.
   */
  add(wording: number, pairs: Iterable<number>, turned: (wording: number) => void): void {
    for (const pair of pairs) {
      const slot = this.#table.slotOf(pair);
      const target = this.#table.valueAt(slot);
      if (target === FREE) {
        this.#table.insert(slot, pair, wording + 1);
        continue;
      }
      const posting = target > 0 ? this.#newPosting(target - 1) : this.#roomyPosting(~target);
      this.#table.replace(slot, ~posting);
      this.#putIn(posting, wording);
      this.#turn(posting, wording, turned);
    }
  }

  /**
   * @param pairs Those with which it was added.
   * @param turned As with `add`.
   */
  remove(wording: number, pairs: Iterable<number>, turned: (wording: number) => void): void {
    for (const pair of pairs) {
      const slot = this.#table.slotOf(pair);
      const target = this.#table.valueAt(slot);
      if (target > 0) {
        this.#table.clear(slot);
        continue;
      }
      const posting = ~target;
      this.#turn(posting, wording, turned);
      const left = this.#takeOut(posting, wording);
      if (left === 1) {
        this.#table.replace(slot, (this.#postings.numbers[posting + 1] as number) + 1);
        this.#postings.release(posting, SHORTEST_POSTING);
      } else if (left >= SHORTEST_POSTING - 1 && isPowerOfTwo(left + 1)) {
        this.#postings.release(posting + left + 1, left + 1);
      }
    }
  }

  /**
   * Count the pairs that others share with a wording, as far as these lead from one to the other.
   *
   * @param pairs Those with which it was added.
   * @param tally Gets the counts, with those of itself perhaps; with nothing met so far.
   */
  tally(wording: number, pairs: Iterable<number>, { met, counts }: PairTally): void {
    const { numbers } = this.#postings;
    for (const pair of pairs) {
      const target = this.#table.valueAt(this.#table.slotOf(pair));
      if (target >= 0) continue;
      const row = ~target + 1;
      const count = numbers[row - 1] as number;
      if (count > this.#limits.atAll) continue;
      const isGrouped = this.#isGrouped(count);
      const [from, to] = isGrouped
        ? this.#grouped.reachOf(numbers.subarray(row, row + count), wording)
        : [0, count];
      const step = isGrouped ? COMMON : 1;
      const full = MOST_COUNTED * step;
      for (let place = row + from; place < row + to; place++) {
        const other = numbers[place] as number;
        const before = counts[other] as number;
        if (before === 0) met.push(other);
        if ((before & full) !== full) counts[other] = before + step;
      }
    }
  }

  /** Whether the row of a pair that so many wordings have is grouped. */
  #isGrouped(count: number): boolean {
    return count > this.#limits.freely && count <= this.#limits.atAll;
  }

  /** Tell what a wording of a posting changes for others by being there. */
  #turn(posting: number, wording: number, turned: (wording: number) => void): void {
    const count = this.#postings.numbers[posting] as number;
    if (count === this.#limits.freely + 1 || count === this.#limits.atAll + 1) {
      for (const other of this.#rowOf(posting)) if (other !== wording) turned(other);
    } else if (this.#isGrouped(count)) {
      const heir = this.#grouped.heirOf(this.#rowOf(posting), wording);
      if (heir !== undefined) turned(heir);
    }
  }

  #rowOf(posting: number): Int32Array {
    const { numbers } = this.#postings;
    return numbers.subarray(posting + 1, posting + 1 + (numbers[posting] as number));
  }

  /** @returns A posting of one wording, with room for one more. */
  #newPosting(wording: number): number {
    const posting = this.#postings.take(SHORTEST_POSTING);
    this.#postings.numbers[posting] = 1;
    this.#postings.numbers[posting + 1] = wording;
    return posting;
  }

  /** @returns The posting, or its copy where it had no room for one wording more. */
  #roomyPosting(posting: number): number {
    const length = (this.#postings.numbers[posting] as number) + 1;
    if (length < SHORTEST_POSTING || !isPowerOfTwo(length)) return posting;
    const roomy = this.#postings.take(2 * length);
    this.#postings.numbers.copyWithin(roomy, posting, posting + length);
    this.#postings.release(posting, length);
    return roomy;
  }

  #putIn(posting: number, wording: number): void {
    const { numbers } = this.#postings;
    const row = this.#rowOf(posting);
    if (row.length === this.#limits.freely) this.#grouped.sort(row);
    const isGrouped = this.#isGrouped(row.length + 1);
    const at = posting + 1 + (isGrouped ? this.#grouped.placeOf(row, wording) : row.length);
    numbers.copyWithin(at + 1, at, posting + 1 + row.length);
    numbers[at] = wording;
    numbers[posting] = row.length + 1;
  }

  /** @returns How many wordings are left. */
  #takeOut(posting: number, wording: number): number {
    const row = this.#rowOf(posting);
    const left = row.length - 1;
    // Else from the end: what is edited is taken out where it was put in last.
    const at = this.#isGrouped(row.length) ? this.#grouped.placeOf(row, wording) : row.lastIndexOf(wording);
    row.copyWithin(at, at + 1);
    this.#postings.numbers[posting] = left;
    if (left === this.#limits.atAll) this.#grouped.sort(row.subarray(0, left));
    return left;
  }
}

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}
