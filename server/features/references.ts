/**
 * Find all references: every report of the statement, or every mention of the entity, in document order.
 */
import { type Location, ReferencesRequest } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { FLAG, fields, POSITION, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { subjectAt } from '../subject.ts';
import { locationOf, placesOf } from '../targets.ts';

const ASKED = fields({
  textDocument: TEXT_DOCUMENT,
  position: POSITION,
  context: fields({ includeDeclaration: FLAG }),
});

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      ReferencesRequest.type,
      guard(services, 'references', ASKED, async ({ textDocument, position, context }, { checkpoint }) => {
        const snapshot = session.snapshot();
        const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
        if (!subject) return [];
        const locations: Location[] = [];
        for (const place of placesOf(snapshot, subject)) {
          await checkpoint();
          locations.push(locationOf(session, place.file, place));
        }
        // The declaration is the first place, as in `declaration`.
        return context.includeDeclaration ? locations : locations.slice(1);
      }),
    );
  },
};
