/**
 * Rows of whole numbers of 32 bits in one array, for what there are millions of: small arrays of their own would take several
 * times the memory, and all the time of the collector of garbage.
 */

const LEAST_ROOM = 1024;

export class NumberPool {
  /** All rows. Another array after each `take`. */
  numbers = new Int32Array(LEAST_ROOM);
  #end = 0;
  /** Where rows begin that were given back, by their length. */
  readonly #free = new Map<number, number[]>();

  /** @returns Where a new row of so many numbers begins; what is in it is left from others. */
  take(length: number): number {
    const free = this.#free.get(length)?.pop();
    if (free !== undefined) return free;
    const start = this.#end;
    this.#end += length;
    this.numbers = withRoom(this.numbers, this.#end);
    return start;
  }

  /** Give a row back, or a part of one. */
  release(start: number, length: number): void {
    const free = this.#free.get(length);
    if (free) free.push(start);
    else this.#free.set(length, [start]);
  }
}

/** The numbers with room for so many, and for more where it was too small, so that it seldom is. */
function withRoom(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const roomy = new Int32Array(Math.max(length, Math.ceil(1.5 * numbers.length)));
  roomy.set(numbers);
  return roomy;
}
