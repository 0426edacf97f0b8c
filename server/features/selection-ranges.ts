/**
 * Growing a selection: word, sentence, quotation, paragraph, the member or the article.
 */
import { type Position, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { enclosingSpans } from '../../engine/corpus/enclosing-spans.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange, offsetAt, positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { fields, listOf, POSITION, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { documentAt } from '../places.ts';

export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(services) {
    const { connection, session } = services;
    connection.onRequest(
      SelectionRangeRequest.type,
      guard(
        services,
        'selection ranges',
        fields({ textDocument: TEXT_DOCUMENT, positions: listOf(POSITION) }),
        ({ textDocument, positions }): SelectionRange[] | null => {
          const file = session.snapshot().file(canonicalUri(textDocument.uri));
          return file ? positions.map((position) => rangesAround(file, position)) : null;
        },
      ),
    );
  },
};

/** The innermost range, each with the next larger one as its parent; outside all documents the nearest place alone. */
function rangesAround(file: SourceFile, position: Position): SelectionRange {
  const offset = offsetAt(file, position);
  const document = documentAt(file, offset);
  const spans = document ? enclosingSpans(document, offset - document.base) : [];
  const place = positionAt(file, offset);
  const here = { start: place, end: place };
  const chain = spans.reduceRight<SelectionRange | undefined>((parent, span) => {
    const range = document ? documentRange(file, document, span) : here;
    return parent ? { range, parent } : { range };
  }, undefined);
  return chain ?? { range: here };
}
