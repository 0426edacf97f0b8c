/**
 * Find all references: every report of the statement, or every mention of the entity, in document order.
 */
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { subjectAt } from '../subject.ts';
import { placesOf, toLocations } from '../targets.ts';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onReferences(
      guard(services, 'references', ({ textDocument, position, context }) => {
        const snapshot = session.snapshot();
        const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
        if (!subject) return [];
        const places = placesOf(snapshot, subject);
        // The declaration is the first place, as in `declaration`.
        return toLocations(session, snapshot, context.includeDeclaration ? places : places.slice(1));
      }),
    );
  },
};
