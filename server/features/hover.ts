/**
 * Hover: who says it and how that is known, and how everybody else reports it; or who a name stands for.
 */
import { type Hover, HoverRequest, type Position } from 'vscode-languageserver';
import type { QuotationPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange, offsetAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { AT_POSITION } from '../forms.ts';
import { guard } from '../guard.ts';
import { describeAnnotations } from '../hover/describe-annotations.ts';
import { describeMentioned } from '../hover/describe-entity.ts';
import { describeQuotation } from '../hover/describe-quotation.ts';
import { type Markup, markdownIn, plainTextIn } from '../hover/markup.ts';
import { documentAt } from '../places.ts';
import { subjectAt } from '../subject.ts';

function annotationsAt(
  snapshot: Snapshot,
  path: string,
  position: Position,
  markup: Markup,
  quotation: QuotationPlace | null,
): readonly string[] {
  const file = snapshot.file(path);
  const at = file ? offsetAt(file, position) : 0;
  const document = file && documentAt(file, at);
  return document ? describeAnnotations(snapshot, markup, document, at - document.base, quotation) : [];
}

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      HoverRequest.type,
      guard(services, 'hover', AT_POSITION, ({ textDocument, position }): Hover | null => {
        const snapshot = session.snapshot();
        const path = canonicalUri(textDocument.uri);
        const subject = subjectAt(snapshot, path, position);
        const markup = (session.client.markdownHover ? markdownIn : plainTextIn)(session.say);
        const said = annotationsAt(snapshot, path, position, markup, subject?.quotation ?? null);
        if (!subject)
          return said.length > 0 ? { contents: { kind: markup.kind, value: said.join('\n\n') } } : null;
        const { quotation, mention, document } = subject;
        const ofQuotation = quotation ? describeQuotation(snapshot, markup, quotation) : [];
        const ofMention = mention ? describeMentioned(snapshot, markup, document, mention) : [];
        const sections = subject.about === 'quotation' ? [ofQuotation, ofMention] : [ofMention, ofQuotation];
        const blocks = [said, ...sections]
          .filter((section) => section.length > 0)
          .map((section) => section.join('\n\n'));
        return {
          contents: { kind: markup.kind, value: blocks.join(`\n\n${markup.rule}\n\n`) },
          range: documentRange(subject.file, document, subject.span),
        };
      }),
    );
  },
};
