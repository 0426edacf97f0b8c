/**
 * What is at hand of the many things that are kept packed: those that were used last.
 *
 * The engine has no clock, and an exact order of use would cost an entry moved with every look. So there are two
 * generations: what is used comes into the young one, and when that is full the old one is packed and the young one grows old.
 */
import { ByteBlocks } from '../text/byte-blocks.ts';

export interface Packable {
  /** How much it takes unpacked, in whatever unit the shelf counts in. */
  readonly size: number;
  /** Give up what is unpacked. */
  pack(): void;
}

export class Shelf {
  /** Has the bytes of what is packed. */
  readonly blocks = new ByteBlocks();
  #young = new Set<Packable>();
  #old = new Set<Packable>();
  #size = 0;

  /** @param room What the young generation holds; the shelf never holds more than twice as much, and one thing of any size. */
  constructor(public room: number) {}

  /** Something is used, and unpacked. */
  use(thing: Packable): void {
    if (this.#young.has(thing)) return;
    this.#old.delete(thing);
    if (this.#size > 0 && this.#size + thing.size > this.room) this.#age();
    this.#young.add(thing);
    this.#size += thing.size;
  }

  /** Something is not wanted any more, so that packing it would be for nothing. */
  discard(thing: Packable): void {
    if (this.#young.delete(thing)) this.#size -= thing.size;
    else this.#old.delete(thing);
  }

  #age(): void {
    for (const thing of this.#old) thing.pack();
    this.#old = this.#young;
    this.#young = new Set();
    this.#size = 0;
  }
}
