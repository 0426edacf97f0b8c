/**
 * Telling a client that shows a list that it may have changed: once, until the client asks for it again.
 */
import type { Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';

export class ListNews {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #method: string;
  /** What the client was told on whether files are being read; null where it has not asked since the last news. */
  #wasReading: boolean | null = null;
  #isOutdated = false;

  /** @param method The notification that tells it. */
  constructor(connection: Connection, session: Session, method: string) {
    this.#connection = connection;
    this.#session = session;
    this.#method = method;
  }

  /** The client has asked, and is to hear of the next change. */
  asked(): void {
    this.#wasReading = this.#session.isReading;
  }

  /** What is listed has changed, whatever becomes of the corpus: the next telling is to say so. */
  outdate(): void {
    this.#isOutdated = true;
  }

  /** @param hasChanged Whether what is listed, or the places where it stands, may have changed. */
  tell(hasChanged: boolean): void {
    if (this.#wasReading === null) return;
    const isNews = hasChanged || this.#isOutdated;
    this.#isOutdated = false;
    if (!isNews && this.#wasReading === this.#session.isReading) return;
    this.#wasReading = null;
    void this.#connection.sendNotification(this.#method);
  }
}
