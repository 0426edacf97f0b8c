/**
 * Reads what `ByteWriter` has written, in the same order.
 *
 * Bytes may come from a file that was damaged: reading past the end throws, so that no loop over what was read runs on.
 */

export class ByteReader {
  #at = 0;

  constructor(private readonly given: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at === this.given.length;
  }

  /** @throws RangeError at the end, as all others here do. */
  byte(): number {
    const value = this.given[this.#at++];
    if (value === undefined) throw new RangeError('the bytes end too soon');
    return value;
  }

  whole(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
      if (scale > Number.MAX_SAFE_INTEGER) throw new RangeError('a number is too long');
    }
  }

  signed(): number {
    const value = this.whole();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  double(): number {
    return new Float64Array(this.bytes(8).slice().buffer)[0] as number;
  }

  /** A view of the next bytes. */
  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.given.length) throw new RangeError('the bytes end too soon');
    const bytes = this.given.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }
}
