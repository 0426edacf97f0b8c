/**
 * A map that mostly has an entry or two: up to some, they stand in a row as long as they are, in half the memory of a `Map`, and
 * a large corpus has some of these for each name and each wording.
 */

/** The part of a map that those read who do not care which kind it is. */
export interface ReadEntries<Key, Value> extends Iterable<readonly [Key, Value]> {
  readonly size: number;
  get(key: Key): Value | undefined;
}

/** More entries than this are found faster in a `Map`, which takes hardly more memory then. */
const MOST_IN_ROW = 8;

export class FewEntries<Key, Value> implements ReadEntries<Key, Value> {
  /** Keys and values by turns, or a map. */
  #entries: readonly (Key | Value)[] | Map<Key, Value> = NOTHING;

  get size(): number {
    return this.#entries instanceof Map ? this.#entries.size : this.#entries.length / 2;
  }

  has(key: Key): boolean {
    return this.#entries instanceof Map ? this.#entries.has(key) : placeOf(this.#entries, key) >= 0;
  }

  get(key: Key): Value | undefined {
    if (this.#entries instanceof Map) return this.#entries.get(key);
    const place = placeOf(this.#entries, key);
    return place < 0 ? undefined : (this.#entries[place + 1] as Value);
  }

  set(key: Key, value: Value): void {
    if (this.#entries instanceof Map) {
      this.#entries.set(key, value);
      return;
    }
    const place = placeOf(this.#entries, key);
    if (place >= 0) this.#entries = this.#entries.with(place + 1, value);
    else if (this.size === MOST_IN_ROW) this.#entries = new Map([...this, [key, value]]);
    // No array that grows: that makes room for a dozen more.
    else this.#entries = this.#entries.concat([key, value]);
  }

  delete(key: Key): void {
    if (this.#entries instanceof Map) {
      this.#entries.delete(key);
      return;
    }
    const place = placeOf(this.#entries, key);
    if (place >= 0) this.#entries = this.#entries.toSpliced(place, 2);
  }

  *keys(): Generator<Key> {
    for (const [key] of this) yield key;
  }

  /** In the order in which the keys came. */
  *[Symbol.iterator](): Generator<readonly [Key, Value]> {
    const entries = this.#entries;
    if (entries instanceof Map) yield* entries;
    else for (let at = 0; at < entries.length; at += 2) yield [entries[at] as Key, entries[at + 1] as Value];
  }
}

const NOTHING: readonly never[] = [];

/** The index of a key; -1 where it is not there. */
function placeOf<Key>(entries: readonly unknown[], key: Key): number {
  for (let at = 0; at < entries.length; at += 2) if (entries[at] === key) return at;
  return -1;
}
