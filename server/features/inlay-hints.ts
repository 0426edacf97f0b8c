/**
 * Inlay hints: who speaks, where the text does not name the speaker beside the words: after a pronoun or a description,
 * and before a quotation whose speaker is carried over.
 */

import { type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import type { Quotation } from '../../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import { shorten } from '../../engine/text/shorten.ts';
import type { FileSpan } from '../../engine/text/span.ts';
import { confidenceOf, reasonOf } from '../attribution.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt, positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fields, RANGE, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { speakerName, withMarks } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Say } from '../say.ts';

/** UTF-16 units of a name that stands between the words of the article; VS Code cuts a line's hints at 43. */
const NAME_SHOWN = 40;

/** UTF-16 units of the reason, which holds words of the article. */
const REASON_SHOWN = 200;

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(services) {
    const { connection, session, askedHints } = services;
    connection.onRequest(
      InlayHintRequest.type,
      guard(
        services,
        'inlay hints',
        fields({ textDocument: TEXT_DOCUMENT, range: RANGE }),
        ({ textDocument, range }): InlayHint[] => {
          const path = canonicalUri(textDocument.uri);
          const file = session.snapshot().file(path);
          askedHints.asked(path);
          if (!file) return [];
          const asked = { fileStart: offsetAt(file, range.start), fileEnd: offsetAt(file, range.end) };
          return file.documents
            .filter(({ base, text }) => base <= asked.fileEnd && asked.fileStart <= base + text.length)
            .flatMap((document) => hintsOf(session.say, file, document, asked));
        },
      ),
    );
  },
};

/** By where they stand, since a source that several quotations share is hinted at once. */
function hintsOf(
  say: Say,
  file: SourceFile,
  document: Document,
  { fileStart, fileEnd }: FileSpan,
): readonly InlayHint[] {
  const hints = new Map<number, InlayHint>();
  for (const quotation of document.facts.quotations) {
    const anchor = anchorOf(document, quotation);
    const speaker = speakerName({ document, quotation });
    if (anchor === null || speaker === null) continue;
    const offset = document.base + anchor;
    if (offset < fileStart || offset > fileEnd || hints.has(offset)) continue;
    const name = shorten(speaker, NAME_SHOWN);
    hints.set(offset, {
      position: positionAt(file, offset),
      tooltip: tooltipOf(say, quotation),
      ...(quotation.source?.via === 'carried' || quotation.source?.via === 'set'
        ? { label: `${name}:`, paddingRight: true }
        : { label: name, paddingLeft: true }),
    });
  }
  return [...hints.values()];
}

/** The document offset of a quotation's hint; null where the text says it itself, or nobody is known. */
function anchorOf({ text }: Document, { source, content: [first] }: Quotation): number | null {
  if (!source || source.entity === null || source.via === 'explicit' || !first) return null;
  if (source.via === 'carried' || source.via === 'set') return withMarks(text, first).start;
  return source.span?.end ?? null;
}

/** A plain string, which clients show as it stands and never as Markdown. */
function tooltipOf(say: Say, quotation: Quotation): string {
  const reason = shorten(plainText(reasonOf(say, quotation)), REASON_SHOWN);
  const sentences = [reason, confidenceOf(say, quotation)].filter((sentence) => sentence);
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
