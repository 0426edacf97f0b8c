/**
 * Go to declaration: to the first report of a statement, or the first mention of an entity, in document order.
 */
import { DeclarationRequest } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { firstOf } from '../first-of.ts';
import { AT_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { subjectAt } from '../subject.ts';
import { placesOf, toAnswer } from '../targets.ts';

export const declaration: Feature = {
  capabilities: () => ({ declarationProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      DeclarationRequest.type,
      guard(services, 'declaration', AT_POSITION, ({ textDocument, position }) => {
        const snapshot = session.snapshot();
        const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
        if (!subject) return null;
        const first = firstOf(placesOf(snapshot, subject), 1);
        return toAnswer(session, snapshot, subject, first, session.client.declarationLinks);
      }),
    );
  },
};
