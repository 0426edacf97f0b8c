/**
 * The ids of the reports that have a wording. Most wordings have one, for which a set would take more memory than its words.
 */
export class ReportIds implements Iterable<string> {
  #ids: string | Set<string> | null = null;

  get size(): number {
    if (this.#ids === null) return 0;
    return typeof this.#ids === 'string' ? 1 : this.#ids.size;
  }

  add(id: string): void {
    if (this.#ids === null) this.#ids = id;
    else if (typeof this.#ids !== 'string') this.#ids.add(id);
    else if (this.#ids !== id) this.#ids = new Set([this.#ids, id]);
  }

  delete(id: string): void {
    if (this.#ids === id) this.#ids = null;
    else if (this.#ids instanceof Set) this.#ids.delete(id);
  }

  /** In the order in which they came. */
  [Symbol.iterator](): Iterator<string> {
    const ids = typeof this.#ids === 'string' ? [this.#ids] : (this.#ids ?? []);
    return ids[Symbol.iterator]();
  }
}
