/**
 * A quotation with its citation, to be copied: who says it, and where it is printed.
 */

import { headingOf } from '../../engine/corpus/heading.ts';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { escapeMarkdown } from '../../engine/export/escape-markdown.ts';
import { CITATION, type CitationParams } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { type CitedFacts, cite } from '../cite.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, oneOf, POSITION, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';
import { documentName, pathInFolder, speakerName, wordsSaid } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { extentOf } from '../reports.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';

const CITED = fieldsOf<CitationParams>({
  uri: TEXT,
  position: POSITION,
  template: TEXT,
  format: oneOf('plain', 'markdown'),
});

export const citation: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      CITATION,
      guard(services, 'citation', CITED, ({ uri, position, template, format }): string | null => {
        const snapshot = session.snapshot();
        const place = subjectAt(snapshot, canonicalUri(uri), position)?.quotation;
        if (!place) return null;
        const write = format === 'markdown' ? escapeMarkdown : (fact: string) => fact;
        return cite(template, factsOf(session, snapshot, place), write);
      }),
    );
  },
};

function factsOf(session: Session, snapshot: Snapshot, place: QuotationPlace): CitedFacts {
  const { document, quotation } = place;
  const { title, date } = headingOf(document);
  const file = snapshot.file(document.path) ?? document;
  const line = String(documentRange(file, document, extentOf(place)).start.line + 1);
  const name = documentName(document);
  const path = pathInFolder(session, document);
  return {
    quotation: wordsSaid(document, quotation, Number.POSITIVE_INFINITY),
    speaker: speakerName(place) ?? '',
    title: plainText(title ?? ''),
    date: date ?? '',
    document: name,
    file: document.member === null ? path : session.say('{0} in {1}', name, path),
    line,
    link: `${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
  };
}
