/**
 * What users have decided on pairs of reports.
 *
 * It knows reports by their ids alone, and keeps a decision while one of its reports, or both, are gone.
 */

export interface DecidedPair {
  readonly left: string;
  readonly right: string;
  /** Whether the two report one statement; null where nothing is decided on them any more. */
  readonly same: boolean | null;
}

const NOBODY: ReadonlyMap<string, boolean> = new Map();

export class DecidedPairs {
  readonly #partners = new Map<string, Map<string, boolean>>();

  /** What was decided on a report: whether it is one with others, by their ids. */
  of(report: string): ReadonlyMap<string, boolean> {
    return this.#partners.get(report) ?? NOBODY;
  }

  /** The reports on which something is decided, whether or not they are there. */
  reports(): Iterable<string> {
    return this.#partners.keys();
  }

  set({ left, right, same }: DecidedPair): void {
    this.#note(left, right, same);
    this.#note(right, left, same);
  }

  #note(one: string, other: string, same: boolean | null): void {
    const partners = this.#partners.get(one) ?? new Map<string, boolean>();
    if (same === null) partners.delete(other);
    else partners.set(other, same);
    if (partners.size > 0) this.#partners.set(one, partners);
    else this.#partners.delete(one);
  }
}
