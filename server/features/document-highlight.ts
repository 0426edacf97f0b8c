/**
 * Highlight: every report of the statement, or every mention of the entity, in the same file.
 */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
} from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { AT_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { subjectAt } from '../subject.ts';
import { placesOf } from '../targets.ts';

export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      DocumentHighlightRequest.type,
      guard(
        services,
        'document highlight',
        AT_POSITION,
        ({ textDocument, position }): DocumentHighlight[] => {
          const snapshot = session.snapshot();
          const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
          if (!subject) return [];
          return [...placesOf(snapshot, subject, subject.file)].flatMap(({ file, document, parts }) =>
            parts.map((span) => ({
              range: documentRange(file, document, span),
              kind: DocumentHighlightKind.Text,
            })),
          );
        },
      ),
    );
  },
};
