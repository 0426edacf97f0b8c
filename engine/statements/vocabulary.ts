/**
 * Word keys as small integers, so that a wording is a typed array and comparing two words is comparing two numbers.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  /** The number of a key; the same for the same key as long as this vocabulary lives. */
  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}
