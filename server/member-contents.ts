/**
 * Members of bundles as documents of their own, which a client shows and cannot write: their addresses, what they hold, and
 * telling the client that it has changed.
 */
import { type Connection, TextDocumentContentRefreshRequest } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Document } from '../engine/corpus/document.ts';
import { contentKey } from '../engine/text/content-key.ts';
import { MEMBER_SCHEME } from '../protocol/requests.ts';
import { describeError } from './guard.ts';
import { documentName } from './places.ts';
import type { Session } from './session.ts';

export class MemberContents {
  readonly #connection: Connection;
  readonly #session: Session;
  /** What the client has of each address, by its key, until it is told; null where there was no such member. */
  readonly #shown = new Map<string, string | null>();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** The text of a member; null where there is none any more. */
  text(uri: string): string | null {
    const text = this.documentOf(uri)?.text ?? null;
    this.#shown.set(uri, text === null ? null : contentKey(text));
    return text;
  }

  documentOf(uri: string): Document | undefined {
    const { scheme, query } = URI.parse(uri);
    const document = scheme === MEMBER_SCHEME ? this.#session.snapshot().document(query) : undefined;
    return document?.member === null ? undefined : document;
  }

  /** The corpus may have changed: the client is to ask again for what it has not as it is now. */
  tell(hasChanged: boolean): void {
    if (!hasChanged) return;
    for (const [uri, shown] of this.#shown) {
      const text = this.documentOf(uri)?.text;
      if (shown === (text === undefined ? null : contentKey(text))) continue;
      this.#shown.delete(uri);
      this.#connection
        .sendRequest(TextDocumentContentRefreshRequest.type, { uri })
        .catch((error: unknown) =>
          this.#connection.console.info(`the client did not refresh: ${describeError(error)}`),
        );
    }
  }
}

/** The address of a member's document: by what it is called, and in the query by its id. */
export function memberUri(document: Document): string {
  const name = documentName(document).split(/[\\/]/).at(-1);
  return URI.from({ scheme: MEMBER_SCHEME, path: `/${name}`, query: document.id }).toString();
}
