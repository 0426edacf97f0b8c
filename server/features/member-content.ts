/**
 * Members of bundles alone, as documents that can be read and not written, and the ways there and back.
 */
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { MEMBER_AT, MEMBER_SCHEME, PLACE_IN_BUNDLE, type PlaceInFile } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt, positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { TEXT_DOCUMENT, URI_AND_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { memberUri } from '../member-contents.ts';
import { documentAt } from '../places.ts';
import type { Session } from '../session.ts';

export const memberContent: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [MEMBER_SCHEME] } } }),
  register(services) {
    const { connection, session, memberContents } = services;
    connection.onRequest(
      TextDocumentContentRequest.type,
      guard(services, 'member', TEXT_DOCUMENT, ({ uri }) => ({
        text: memberContents.text(uri) ?? missing(session),
      })),
    );
    connection.onRequest(
      MEMBER_AT,
      guard(services, 'member at', URI_AND_POSITION, ({ uri, position }): PlaceInFile | null => {
        const file = session.snapshot().file(canonicalUri(uri));
        const offset = file ? offsetAt(file, position) : 0;
        const document = file && documentAt(file, offset);
        if (!document || document.member === null) return null;
        return { uri: memberUri(document), position: positionAt(document, offset - document.base) };
      }),
    );
    connection.onRequest(
      PLACE_IN_BUNDLE,
      guard(services, 'place in bundle', URI_AND_POSITION, ({ uri, position }): PlaceInFile | null => {
        const document = memberContents.documentOf(uri);
        const file = document && session.snapshot().file(document.path);
        if (!document || !file) return null;
        const offset = document.base + offsetAt(document, position);
        return { uri: session.uriOf(file.path), position: positionAt(file, offset) };
      }),
    );
  },
};

/** A window that is opened again asks before the bundle is read, and is told to ask again when it is. */
function missing({ isReading, say }: Session): string {
  return isReading
    ? say('Documents are still being read…')
    : say('This member is not in its bundle any more.');
}
