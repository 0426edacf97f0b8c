/**
 * Members of bundles alone, as documents that can be read and not written, and the ways there and back.
 */
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { MEMBER_AT, MEMBER_SCHEME, PLACE_IN_BUNDLE, type PlaceInFile } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt, positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fields, URI_AND_POSITION, uriOf } from '../forms.ts';
import { guard } from '../guard.ts';
import { memberUri } from '../member-contents.ts';
import { documentAt } from '../places.ts';
import type { Session } from '../session.ts';

const MEMBER = fields({ uri: uriOf(MEMBER_SCHEME) });

export const memberContent: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [MEMBER_SCHEME] } } }),
  register(services) {
    const { connection, session, memberContents } = services;
    connection.onRequest(
      TextDocumentContentRequest.type,
      guard(services, 'member', MEMBER, ({ uri }) => ({
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

/**
 * What is shown in place of a member, as a text and no error. VS Code makes no document of an error, so that a window that is
 * opened again, and asks before the bundle is read, could not be told to ask again when it is; and where a member has gone it
 * would go on showing the old text.
 */
function missing({ isReading, say }: Session): string {
  return isReading
    ? say('Documents are still being read…')
    : say('This member is not in its bundle any more.');
}
