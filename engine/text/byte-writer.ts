/**
 * Bytes written and read one value after the other: the least that keeping facts and texts compactly needs.
 *
 * Whole numbers take seven bits a byte, low bits first (the base 128 of DWARF and protocol buffers).
 */

const LEAST_ROOM = 256;

export class ByteWriter {
  #bytes = new Uint8Array(LEAST_ROOM);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** @param value A whole number from 0 to 2 ** 53 - 1. */
  whole(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** Any whole number in that distance from 0, small where it is near. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Any number, bit by bit. */
  double(value: number): void {
    this.bytes(new Uint8Array(Float64Array.of(value).buffer));
  }

  bytes(given: Uint8Array): void {
    this.#grow(given.length);
    this.#bytes.set(given, this.#length);
    this.#length += given.length;
  }

  /** What has been written, in a buffer of its own. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(more: number): void {
    const least = this.#length + more;
    if (least <= this.#bytes.length) return;
    const before = this.#bytes;
    this.#bytes = new Uint8Array(Math.max(least, 2 * before.length));
    this.#bytes.set(before);
  }
}
