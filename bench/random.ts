/**
 * Random numbers that are the same for the same seed on every machine. Knows nothing of text.
 */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** The next number in [0, 1): mulberry32, whose whole state is one 32-bit word. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return entry(list, Math.floor(this.next() * list.length));
  }

  /** An entry near the head of the list more often than one near its tail, as words are in real text. */
  pickSkewed<T>(list: readonly T[]): T {
    return entry(list, Math.floor(this.next() ** 1.6 * list.length));
  }

  /** `count` entries, repeats possible. */
  sample<T>(list: readonly T[], count: number): T[] {
    return Array.from({ length: count }, () => this.pick(list));
  }
}

function entry<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError('Nothing to choose from: the list is empty.');
  return value;
}
