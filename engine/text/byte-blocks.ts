/**
 * Many short rows of bytes that are kept, side by side in blocks: a buffer of its own costs some hundred bytes more.
 *
 * A block is kept as long as any row in it, so it is no larger than a handful of articles.
 */

const BLOCK = 1 << 15;

/** What is longer has a buffer of its own. */
const LONGEST_IN_BLOCK = BLOCK >> 2;

export class ByteBlocks {
  #block = new Uint8Array(0);
  #end = 0;

  /** @returns A copy of the bytes, which nobody may write to. */
  keep(bytes: Uint8Array): Uint8Array {
    if (bytes.length > LONGEST_IN_BLOCK) return bytes.slice();
    if (this.#end + bytes.length > this.#block.length) {
      this.#block = new Uint8Array(BLOCK);
      this.#end = 0;
    }
    const row = this.#block.subarray(this.#end, this.#end + bytes.length);
    row.set(bytes);
    this.#end += bytes.length;
    return row;
  }
}
