/**
 * Which names documents spell letters out as, with how many of them do.
 */
import type { SpelledOut } from '../annotate/facts.ts';

export class SpelledOutLetters {
  /** In how many documents, by letters and by the name that they stand for there. */
  readonly #names = new Map<string, Map<string, number>>();
  readonly #letters = new Map<string, Set<string>>();

  /** One document more says it. @returns Whether it is the first. */
  add({ letters, key }: SpelledOut): boolean {
    const names = this.#names.get(letters) ?? new Map<string, number>();
    const count = (names.get(key) ?? 0) + 1;
    this.#names.set(letters, names.set(key, count));
    this.#letters.set(key, (this.#letters.get(key) ?? new Set()).add(letters));
    return count === 1;
  }

  /** One document fewer says it. @returns Whether it was the last. */
  remove({ letters, key }: SpelledOut): boolean {
    const names = this.#names.get(letters);
    const count = (names?.get(key) ?? 0) - 1;
    if (count > 0) names?.set(key, count);
    else {
      names?.delete(key);
      this.#letters.get(key)?.delete(letters);
    }
    if (names?.size === 0) this.#names.delete(letters);
    if (this.#letters.get(key)?.size === 0) this.#letters.delete(key);
    return count <= 0;
  }

  /** The keys of the names that letters stand for. */
  namesOf(letters: string): readonly string[] {
    return [...(this.#names.get(letters)?.keys() ?? [])];
  }

  /** The letters that a name is spelled out from. */
  lettersOf(key: string): readonly string[] {
    return [...(this.#letters.get(key) ?? [])];
  }
}
