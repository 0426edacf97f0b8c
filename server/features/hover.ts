/**
 * Hover: who says it and how that is known, and how everybody else reports it; or who a name stands for.
 */
import type { Hover } from 'vscode-languageserver';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { guard } from '../guard.ts';
import { describeMentioned } from '../hover/describe-entity.ts';
import { describeQuotation } from '../hover/describe-quotation.ts';
import { MARKDOWN, PLAIN_TEXT } from '../hover/markup.ts';
import { subjectAt } from '../subject.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onHover(
      guard(services, 'hover', ({ textDocument, position }): Hover | null => {
        const snapshot = session.snapshot();
        const subject = subjectAt(snapshot, canonicalUri(textDocument.uri), position);
        if (!subject) return null;
        const markup = session.client.markdownHover ? MARKDOWN : PLAIN_TEXT;
        const { quotation, mention, document } = subject;
        const ofQuotation = quotation ? describeQuotation(snapshot, markup, quotation) : [];
        const ofMention = mention ? describeMentioned(snapshot, markup, document, mention) : [];
        const sections = subject.about === 'quotation' ? [ofQuotation, ofMention] : [ofMention, ofQuotation];
        const blocks = sections
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
