/**
 * What to do about a server that has crashed: start it again, and tell the user once. It knows nothing of the editor.
 */

/** Milliseconds after which a crash is forgotten. */
const REMEMBERED = 180_000;

/** Crashes in that time after which the server is left alone: what makes it crash is still there. */
const MOST_CRASHES = 4;

/** To start it again and say so, to do it silently because it has just been said, or to give up. */
export type CrashAnswer = 'tell' | 'restart' | 'give up';

export class CrashCount {
  #crashes: readonly number[] = [];

  /** @param now Milliseconds. */
  crashed(now: number): CrashAnswer {
    this.#crashes = [...this.#crashes.filter((then) => now - then < REMEMBERED), now];
    if (this.#crashes.length > MOST_CRASHES) return 'give up';
    return this.#crashes.length === 1 ? 'tell' : 'restart';
  }

  /** The user has started the server: what was before does not count any more. */
  reset(): void {
    this.#crashes = [];
  }
}
