/**
 * What is known of the inlay hints that a client shows: when it has asked for them, and for which state of each document.
 */
import type { Session } from './session.ts';

export class AskedHints {
  readonly #session: Session;
  /** By path: how often the document's findings had changed when its hints were asked for. */
  readonly #touches = new Map<string, number>();
  #count = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** How often hints have been asked for. */
  get count(): number {
    return this.#count;
  }

  /** The client is about to get the hints of a document as it is now. */
  asked(path: string): void {
    this.#count++;
    this.#touches.set(path, this.#session.touchesOf(path));
  }

  /** Whether the client has asked for the hints of a document, and something has changed since. */
  isOutdated(path: string): boolean {
    const touches = this.#touches.get(path);
    return touches !== undefined && touches !== this.#session.touchesOf(path);
  }
}
