/**
 * Telling a client that shows entities that they may have changed: once, until it asks for them again.
 */
import type { Connection } from 'vscode-languageserver';
import { ENTITIES_CHANGED } from '../protocol/requests.ts';
import type { Session } from './session.ts';

export class EntityNews {
  readonly #connection: Connection;
  readonly #session: Session;
  /** What the client was told on whether files are being read; null where it has not asked since the last news. */
  #wasReading: boolean | null = null;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** The client has asked, and is to hear of the next change. */
  asked(): void {
    this.#wasReading = this.#session.isReading;
  }

  /** @param hasChanged Whether names, or the places where they stand, may have changed. */
  tell(hasChanged: boolean): void {
    if (this.#wasReading === null) return;
    if (!hasChanged && this.#wasReading === this.#session.isReading) return;
    this.#wasReading = null;
    void this.#connection.sendNotification(ENTITIES_CHANGED);
  }
}
