/**
 * Which wordings have which pairs of words: an inverted index.
 *
 * A corpus has millions of pairs, most of which stand in one wording. So they are kept in arrays of numbers, and wordings
 * are numbers here. From a pair a hash table with open addressing leads to its posting, the row of the wordings that have
 * it (Knuth, The Art of Computer Programming 3, §6.4, algorithms L and R).
 */
import { NumberPool, withRoom } from './number-pool.ts';

/** A slot of the table: the pair, how many wordings have it (none in a free slot), and where its posting begins. */
const SLOT = 3;
const COUNT = 1;
/** Where one wording alone has the pair, its number. */
const POSTING = 2;

const FEWEST_SLOTS = 1024;

/** A table that is fuller than this grows: from there on a pair is found ever farther from where it is looked for first. */
const FULLEST = 0.7;

export class PairPostings {
  #table = new Int32Array(SLOT * FEWEST_SLOTS);
  #slots = FEWEST_SLOTS;
  #slotsTaken = 0;
  /** The wordings of each pair that several have; there is room for the next power of two of them. */
  readonly #postings = new NumberPool();
  /** The pairs of each wording. */
  readonly #pairs = new NumberPool();
  /** Where the pairs of each wording begin, and how many there are, by its number. */
  #rows: Int32Array<ArrayBuffer> = new Int32Array(2 * FEWEST_SLOTS);

  /** @param most A pair that more wordings than this have is too common to lead from one to another. */
  constructor(private readonly most: number) {}

  /**
   * @param wording A number that no other wording has. They should be small: there is room for all up to the largest.
   * @param pairs Some perhaps twice.
   * @param turned Gets the wordings with a pair that is too common from now on.
   * @returns How many distinct pairs it has.
   */
  add(wording: number, pairs: readonly number[], turned: (wording: number) => void): number {
    const start = this.#pairs.take(pairs.length);
    let length = 0;
    for (const pair of pairs) {
      const slot = this.#slotOf(pair);
      const count = this.#table[slot + COUNT] as number;
      if (count > 0 && this.#latest(slot, count) === wording) continue;
      this.#pairs.numbers[start + length++] = pair;
      this.#post(slot, count, pair, wording);
      if (count === this.most) this.#forEach(slot, turned);
    }
    if (length < pairs.length) this.#pairs.release(start + length, pairs.length - length);
    this.#rows = withRoom(this.#rows, 2 * wording + 2);
    this.#rows[2 * wording] = start;
    this.#rows[2 * wording + 1] = length;
    return length;
  }

  /** @param turned Gets the other wordings with a pair that is too common no more. */
  remove(wording: number, turned: (wording: number) => void): void {
    const [start, length] = this.#rowOf(wording);
    for (let at = start; at < start + length; at++) {
      const slot = this.#slotOf(this.#pairs.numbers[at] as number);
      this.#unpost(slot, wording);
      const left = this.#table[slot + COUNT];
      if (left === this.most) this.#forEach(slot, turned);
      else if (left === 0) this.#clear(slot);
    }
    this.#pairs.release(start, length);
  }

  /**
   * Count the pairs that others share with a wording, as far as they are not too common.
   *
   * @param tally By wording: 1 where it shares one, 2 where it shares more; itself among them.
   * @param met Gets the wordings that the tally was nothing for.
   */
  tally(wording: number, tally: Uint8Array, met: number[]): void {
    const [start, length] = this.#rowOf(wording);
    const { numbers } = this.#postings;
    for (let at = start; at < start + length; at++) {
      const slot = this.#slotOf(this.#pairs.numbers[at] as number);
      const count = this.#table[slot + COUNT] as number;
      if (count === 1 || count > this.most) continue;
      const posting = this.#table[slot + POSTING] as number;
      for (let place = posting; place < posting + count; place++) {
        const other = numbers[place] as number;
        const before = tally[other] as number;
        if (before === 0) met.push(other);
        if (before < 2) tally[other] = before + 1;
      }
    }
  }

  #rowOf(wording: number): readonly [start: number, length: number] {
    return [this.#rows[2 * wording] as number, this.#rows[2 * wording + 1] as number];
  }

  /** @param slot Of a pair that several wordings have. */
  #forEach(slot: number, use: (wording: number) => void): void {
    const posting = this.#table[slot + POSTING] as number;
    const count = this.#table[slot + COUNT] as number;
    for (let at = posting; at < posting + count; at++) use(this.#postings.numbers[at] as number);
  }

  /** The wording that got the pair of a slot last. */
  #latest(slot: number, count: number): number {
    const posting = this.#table[slot + POSTING] as number;
    return count === 1 ? posting : (this.#postings.numbers[posting + count - 1] as number);
  }

  /** @param slot Where the pair is, or belongs. */
  #post(slot: number, count: number, pair: number, wording: number): void {
    this.#table[slot + COUNT] = count + 1;
    if (count > 0) {
      const posting = this.#makeRoom(slot, count);
      this.#postings.numbers[posting + count] = wording;
      this.#table[slot + POSTING] = posting;
      return;
    }
    this.#table[slot] = pair;
    this.#table[slot + POSTING] = wording;
    if (++this.#slotsTaken > FULLEST * this.#slots) this.#widen();
  }

  /** @returns Where the posting of a pair begins that has room for one wording more. */
  #makeRoom(slot: number, count: number): number {
    const posting = this.#table[slot + POSTING] as number;
    if (!isPowerOfTwo(count)) return posting;
    const roomy = this.#postings.take(2 * count);
    const { numbers } = this.#postings;
    if (count === 1) {
      numbers[roomy] = posting;
    } else {
      numbers.copyWithin(roomy, posting, posting + count);
      this.#postings.release(posting, count);
    }
    return roomy;
  }

  #unpost(slot: number, wording: number): void {
    const left = (this.#table[slot + COUNT] as number) - 1;
    this.#table[slot + COUNT] = left;
    if (left === 0) return;
    const posting = this.#table[slot + POSTING] as number;
    const { numbers } = this.#postings;
    // From the end: what is edited is taken out where it was put in last.
    let at = posting + left;
    while (numbers[at] !== wording) at--;
    numbers[at] = numbers[posting + left] as number;
    if (!isPowerOfTwo(left)) return;
    if (left === 1) {
      this.#table[slot + POSTING] = numbers[posting] as number;
      this.#postings.release(posting, 2);
    } else {
      this.#postings.release(posting + left, left);
    }
  }

  /** The slot of a pair, or the free one that it would get. */
  #slotOf(pair: number): number {
    const table = this.#table;
    let slot = this.#homeOf(pair);
    while (table[slot] !== pair && table[slot + COUNT] !== 0) slot = this.#after(slot);
    return slot;
  }

  /** Free a slot, and move up the pairs behind it that would not be found any more. */
  #clear(slot: number): void {
    const table = this.#table;
    this.#slotsTaken--;
    let hole = slot;
    for (let at = this.#after(hole); table[at + COUNT] !== 0; at = this.#after(at)) {
      const home = this.#homeOf(table[at] as number);
      const isBehindHole = hole < at ? hole < home && home <= at : hole < home || home <= at;
      if (isBehindHole) continue;
      table.copyWithin(hole, at, at + SLOT);
      hole = at;
    }
    table[hole + COUNT] = 0;
  }

  /** Where a pair is looked for first, by the highest bits of a product (Knuth, §6.4). */
  #homeOf(pair: number): number {
    return SLOT * (Math.imul(pair, 0x9e3779b1) >>> (Math.clz32(this.#slots) + 1));
  }

  #after(slot: number): number {
    return slot + SLOT === this.#table.length ? 0 : slot + SLOT;
  }

  #widen(): void {
    const narrow = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(SLOT * this.#slots);
    for (let at = 0; at < narrow.length; at += SLOT) {
      if (narrow[at + COUNT] === 0) continue;
      const slot = this.#slotOf(narrow[at] as number);
      for (let part = 0; part < SLOT; part++) this.#table[slot + part] = narrow[at + part] as number;
    }
  }
}

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}
