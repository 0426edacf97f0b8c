/**
 * Go to definition: from a quotation to the fullest report of what it says, from a name to where the document
 * introduces who it stands for.
 */
import { DefinitionRequest } from 'vscode-languageserver';
import type { Mention } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature } from '../feature.ts';
import { AT_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { extentOf, reportsOf } from '../reports.ts';
import { subjectAt } from '../subject.ts';
import { type Target, toAnswer } from '../targets.ts';

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      DefinitionRequest.type,
      guard(services, 'definition', AT_POSITION, ({ textDocument, position }) => {
        const snapshot = session.snapshot();
        const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
        if (!subject) return null;
        const targets =
          subject.about === 'mention'
            ? [introduction(subject.document, subject.mention)]
            : reportsOf(snapshot, subject.quotation)
                .filter(({ report }) => report.relation === 'fullest')
                .map((place) => ({ document: place.document, span: extentOf(place) }));
        return toAnswer(session, snapshot, subject, targets, session.client.definitionLinks);
      }),
    );
  },
};

/** The first mention by the fullest name, else the first by any name. */
function introduction(document: Document, { entity }: Mention): Target {
  const mentions = document.facts.mentions.filter((mention) => mention.entity === entity);
  const full = document.facts.entities[entity]?.name;
  const first =
    mentions.find(({ span }) => document.text.slice(span.start, span.end) === full) ??
    mentions.find(({ form }) => form === 'name') ??
    mentions[0];
  return { document, span: first?.span ?? { start: 0, end: 0 } };
}
