/**
 * A direct quotation that nobody is named for: neither beside it nor in the text that it goes on from.
 *
 * A description such as “a spokesman” says who speaks as well as the outlet wants it said, and a pronoun beside the
 * quotation is the outlet's own choice. Only a pronoun that is carried over leaves the reader with nobody. A quotation
 * inside another belongs to whoever is quoted; one that is not closed may have swallowed its attribution, and its mark
 * is reported already.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { Quotation } from '../annotate/facts.ts';
import type { Document } from '../corpus/document.ts';
import { isSpeakerUnknown, quotationSpan } from '../corpus/place.ts';
import { toFile } from '../text/span.ts';
import type { Check, Finding } from './check.ts';

export const unattributedQuotation: Check = {
  code: 'unattributed-quotation',
  summary: 'Nobody is named for a quotation.',
  severity: 'hint',
  *run(_snapshot, file): Iterable<Finding> {
    for (const document of file.documents) {
      for (const [index, quotation] of document.facts.quotations.entries()) {
        const { kind, parent, closed, source } = quotation;
        // Of a clause that is reported, some words may stand in marks; where nobody reports them, all of them do.
        const marked = kind === 'direct' || (kind === 'mixed' && source === null);
        if (!marked || parent !== null || !closed) continue;
        const problem = problemOf(document, quotation);
        if (problem) yield { span: quotationSpan({ document, index, quotation }), ...problem };
      }
    }
  },
};

const NOBODY = phrased(
  'No speaker was found for this quotation; find out who says it before you rely on it.',
);

function problemOf(document: Document, quotation: Quotation): Omit<Finding, 'span'> | null {
  const { source } = quotation;
  if (!source) return { message: NOBODY, related: [] };
  const { span, via } = source;
  if (via !== 'carried' || !span || !isSpeakerUnknown(quotation)) return null;
  const words = document.text.slice(span.start, span.end);
  return {
    message: phrased(
      'The speaker of this quotation is only “{0}” in the text before it; find out who that is before you rely on it.',
      words,
    ),
    related: [
      { path: document.path, span: toFile(span, document.base), message: phrased('carried over from here') },
    ],
  };
}
