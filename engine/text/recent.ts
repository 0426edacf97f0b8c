/**
 * Values that take long to make, kept by their keys as long as they are asked for.
 *
 * For what is asked for again with each letter that somebody types: most of a document stays as it was.
 */
export class Recent<K, V> {
  #young = new Map<K, V>();
  #old: ReadonlyMap<K, V> = new Map();

  /** @param capacity How many values are kept at least; at most twice as many are. */
  constructor(private readonly capacity: number) {}

  /** The value of a key; made where it is not known, or was not asked for lately. */
  get(key: K, make: () => V): V {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.capacity) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
  /** Forget all values. */
  clear(): void {
    if (this.#young.size > 0) this.#young.clear();
    if (this.#old.size > 0) this.#old = new Map();
  }
}
