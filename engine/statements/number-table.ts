/**
 * Numbers under numbers, for what there are millions of: a hash table with open addressing in one array, of which the
 * collector of garbage sees nothing (Knuth, The Art of Computer Programming 3, §6.4, algorithms L and R). A map takes twice
 * as much.
 */

/** A slot: the key, and what is under it. */
const SLOT = 2;
const VALUE = 1;

/** The value of a slot that nothing is in. */
export const FREE = 0;

const FEWEST_SLOTS = 1024;

/** A table that is fuller than this grows: from there on a key is found ever farther from where it is looked for first. */
const FULLEST = 0.7;

export class NumberTable {
  #table = new Int32Array(SLOT * FEWEST_SLOTS);
  #slots = FEWEST_SLOTS;
  #taken = 0;

  /** The slot of a key, or the free one that it would get; good until the next `insert` or `clear`. */
  slotOf(key: number): number {
    return this.#find(key, this.#homeOf(key));
  }

  /** The next slot of the same key, or the free one that it would get, where several things are under one key. */
  slotBehind(slot: number, key: number): number {
    return this.#find(key, this.#after(slot));
  }

  /** What is in a slot; `FREE` for nothing. */
  valueAt(slot: number): number {
    return this.#table[slot + VALUE] as number;
  }

  /** Put another value into a slot that is taken. @param value Not `FREE`. */
  replace(slot: number, value: number): void {
    this.#table[slot + VALUE] = value;
  }

  /** @param slot The free one of the key. @param value Not `FREE`. */
  insert(slot: number, key: number, value: number): void {
    this.#table[slot] = key;
    this.#table[slot + VALUE] = value;
    if (++this.#taken > FULLEST * this.#slots) this.#widen();
  }

  /** Free a slot, and move up the keys behind it that would not be found any more. */
  clear(slot: number): void {
    const table = this.#table;
    this.#taken--;
    let hole = slot;
    for (let at = this.#after(hole); table[at + VALUE] !== FREE; at = this.#after(at)) {
      const home = this.#homeOf(table[at] as number);
      const isBehindHole = hole < at ? hole < home && home <= at : hole < home || home <= at;
      if (isBehindHole) continue;
      table.copyWithin(hole, at, at + SLOT);
      hole = at;
    }
    table[hole + VALUE] = FREE;
  }

  #find(key: number, from: number): number {
    const table = this.#table;
    let slot = from;
    while (table[slot] !== key && table[slot + VALUE] !== FREE) slot = this.#after(slot);
    return slot;
  }

  /** Where a key is looked for first, by the highest bits of a product (Knuth, §6.4). */
  #homeOf(key: number): number {
    return SLOT * (Math.imul(key, 0x9e3779b1) >>> (Math.clz32(this.#slots) + 1));
  }

  #after(slot: number): number {
    return slot + SLOT === this.#table.length ? 0 : slot + SLOT;
  }

  #widen(): void {
    const narrow = this.#table;
    this.#slots *= 2;
    const table = new Int32Array(SLOT * this.#slots);
    this.#table = table;
    for (let at = 0; at < narrow.length; at += SLOT) {
      if (narrow[at + VALUE] === FREE) continue;
      let slot = this.#homeOf(narrow[at] as number);
      while (table[slot + VALUE] !== FREE) slot = this.#after(slot);
      table[slot] = narrow[at] as number;
      table[slot + VALUE] = narrow[at + VALUE] as number;
    }
  }
}
