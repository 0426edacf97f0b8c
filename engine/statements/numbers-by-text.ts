/**
 * Small numbers by texts that whoever asks keeps under these numbers anyway: a map would have them a second time.
 */
import { hashOf } from './hash.ts';
import { FREE, NumberTable } from './number-table.ts';

export class NumbersByText {
  /** What comes after the number of a text, by its hash. */
  readonly #table = new NumberTable();
  readonly #textOf: (number: number) => string;

  /** @param textOf The text of a number that was added and not taken out. */
  constructor(textOf: (number: number) => string) {
    this.#textOf = textOf;
  }

  /** The number of a text; undefined where it has none. */
  of(text: string): number | undefined {
    const value = this.#table.valueAt(this.#slotOf(text, hashOf(text)));
    return value === FREE ? undefined : value - 1;
  }

  /** @param text Has no number yet. */
  add(text: string, number: number): void {
    const hash = hashOf(text);
    this.#table.insert(this.#slotOf(text, hash), hash, number + 1);
  }

  /** @param text Has a number. */
  delete(text: string): void {
    this.#table.clear(this.#slotOf(text, hashOf(text)));
  }

  /** The slot of a text, or the free one that it would get. */
  #slotOf(text: string, hash: number): number {
    let slot = this.#table.slotOf(hash);
    for (;;) {
      const value = this.#table.valueAt(slot);
      if (value === FREE || this.#textOf(value - 1) === text) return slot;
      slot = this.#table.slotBehind(slot, hash);
    }
  }
}
