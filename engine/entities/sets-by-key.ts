/**
 * Sets of texts under keys. Most sets have one text, or a handful: for these a set of its own each would take more memory than
 * keys and texts.
 */

/** More texts than this are found faster in a `Set`, which takes hardly more memory then. */
const MOST_IN_ROW = 8;

export class SetsByKey {
  readonly #sets = new Map<string, string | readonly string[] | Set<string>>();

  add(key: string, text: string): void {
    const known = this.#sets.get(key);
    if (known === undefined) this.#sets.set(key, text);
    else if (known instanceof Set) known.add(text);
    else if (!this.has(key, text)) {
      // No array that grows: that makes room for a dozen more.
      const row = typeof known === 'string' ? [known, text] : known.concat(text);
      this.#sets.set(key, row.length > MOST_IN_ROW ? new Set(row) : row);
    }
  }

  delete(key: string, text: string): void {
    const known = this.#sets.get(key);
    if (known === undefined) return;
    if (known instanceof Set) known.delete(text);
    else if (typeof known !== 'string')
      this.#sets.set(
        key,
        known.filter((other) => other !== text),
      );
    else if (known !== text) return;
    if (typeof known === 'string' || this.sizeOf(key) === 0) this.#sets.delete(key);
  }

  /** What is under a key, in the order in which it came. */
  of(key: string): Iterable<string> {
    const known = this.#sets.get(key);
    return typeof known === 'string' ? [known] : (known ?? []);
  }

  /** How many texts are under a key. */
  sizeOf(key: string): number {
    const known = this.#sets.get(key);
    if (known === undefined) return 0;
    if (known instanceof Set) return known.size;
    return typeof known === 'string' ? 1 : known.length;
  }

  has(key: string, text: string): boolean {
    const known = this.#sets.get(key);
    if (known instanceof Set) return known.has(text);
    return typeof known === 'string' ? known === text : known?.includes(text) === true;
  }
}
