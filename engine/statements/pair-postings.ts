/**
 * Which wordings have which pairs of words: an inverted index.
 *
 * A corpus has millions of pairs, most of which stand in one wording. So they are kept in arrays of numbers, and wordings
 * are numbers here. From a pair a hash table leads to its posting, the row of the wordings that have it.
 */
import { NumberPool } from './number-pool.ts';
import { FREE, NumberTable } from './number-table.ts';

/**
 * A posting: how many wordings have the pair, then their numbers. With its count it has the length of a power of two, and of
 * the smallest that is enough.
 */
const SHORTEST_POSTING = 4;

export class PairPostings {
  /** By pair: the wording and 1 where one alone has it; else the place of the posting, turned by `~`. */
  readonly #table = new NumberTable();
  /** The postings of the pairs that several wordings have. */
  readonly #postings = new NumberPool();

  /** @param most A pair that more wordings than this have is too common to lead from one to another. */
  constructor(private readonly most: number) {}

  /**
   * @param wording A number that no other wording has.
   * @param pairs Each once.
   * @param turned Gets the wordings with a pair that is too common from now on.
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
      const { numbers } = this.#postings;
      const count = (numbers[posting] as number) + 1;
      numbers[posting] = count;
      numbers[posting + count] = wording;
      if (count === this.most + 1) this.#forEach(posting, turned);
    }
  }

  /**
   * @param pairs Those with which it was added.
   * @param turned Gets the other wordings with a pair that is too common no more.
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
      const left = this.#takeOut(posting, wording);
      if (left === this.most) this.#forEach(posting, turned);
      if (left === 1) {
        this.#table.replace(slot, (this.#postings.numbers[posting + 1] as number) + 1);
        this.#postings.release(posting, SHORTEST_POSTING);
      } else if (left >= SHORTEST_POSTING - 1 && isPowerOfTwo(left + 1)) {
        this.#postings.release(posting + left + 1, left + 1);
      }
    }
  }

  /**
   * Count the pairs that others share with a wording, as far as they are not too common.
   *
   * @param pairs Those of the wording, each once.
   * @param tally By wording: 1 where it shares one, 2 where it shares more; itself among them.
   * @param met Gets the wordings that the tally was nothing for.
   */
  tally(pairs: Iterable<number>, tally: Uint8Array, met: number[]): void {
    const { numbers } = this.#postings;
    for (const pair of pairs) {
      const target = this.#table.valueAt(this.#table.slotOf(pair));
      if (target >= 0) continue;
      const posting = ~target;
      const count = numbers[posting] as number;
      if (count > this.most) continue;
      for (let place = posting + 1; place <= posting + count; place++) {
        const other = numbers[place] as number;
        const before = tally[other] as number;
        if (before === 0) met.push(other);
        if (before < 2) tally[other] = before + 1;
      }
    }
  }

  #forEach(posting: number, use: (wording: number) => void): void {
    const count = this.#postings.numbers[posting] as number;
    for (let at = 1; at <= count; at++) use(this.#postings.numbers[posting + at] as number);
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

  /** @returns How many wordings are left. */
  #takeOut(posting: number, wording: number): number {
    const { numbers } = this.#postings;
    const last = posting + (numbers[posting] as number);
    // From the end: what is edited is taken out where it was put in last.
    let at = last;
    while (numbers[at] !== wording) at--;
    numbers[at] = numbers[last] as number;
    numbers[posting] = last - posting - 1;
    return last - posting - 1;
  }
}

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}
