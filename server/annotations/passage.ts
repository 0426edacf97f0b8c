/**
 * The passage that the user says something of: what is selected, or what stands at the cursor.
 */

import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Target } from '../../engine/annotations/annotation.ts';
import { anchoredSpan, depthOf, QuotationsBySpan } from '../../engine/annotations/quotation-span.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { cover, type Span } from '../../engine/text/span.ts';
import type { Act } from '../../protocol/annotations.ts';
import type { Range } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { offsetAt } from '../convert.ts';
import { documentAt } from '../places.ts';
import type { Session } from '../session.ts';
import { subjectAt } from '../subject.ts';
import type { SidecarPlace } from './sidecars.ts';

export interface Passage {
  readonly document: Document;
  /** In the document. */
  readonly span: Span;
  /** See `Target`. */
  readonly depth: number;
}

/** @returns Null where nothing is selected and nothing stands at the cursor that can be meant, or outside of documents. */
export function passageAt(session: Session, uri: string, range: Range, about: Act['about']): Passage | null {
  const path = canonicalUri(uri);
  const selected = selectedAt(session, path, range);
  if (selected) return about === 'mention' ? selected : asQuotation(selected);
  const subject = subjectAt(session.snapshot(), path, range.start);
  if (!subject) return null;
  if (about !== 'mention' && subject.quotation) return passageOf(subject.quotation);
  return subject.mention && { document: subject.document, span: subject.mention.span, depth: 0 };
}

/** By which of its words a quotation is annotated. */
export function passageOf({ document, index, quotation }: QuotationPlace): Passage {
  return { document, span: anchoredSpan(quotation), depth: depthOf(document.facts.quotations, index) };
}

/** The passage as its sidecar keeps it. */
export function targetOf(place: SidecarPlace, { document, span, depth }: Passage): Target {
  return {
    document: place.document,
    member: document.member,
    selectors: selectorsOf(document.text, span),
    depth,
  };
}

/** What is selected, without the white space around it; null where that is nothing, or not in one document. */
export function selectedAt(session: Session, path: string, { start, end }: Range): Passage | null {
  const file = session.snapshot().file(path);
  if (!file) return null;
  const [fileStart, fileEnd] = [offsetAt(file, start), offsetAt(file, end)];
  const document = documentAt(file, fileStart);
  if (!document || fileEnd > document.base + document.text.length) return null;
  const words = document.text.slice(fileStart - document.base, fileEnd - document.base);
  const inner = words.trim();
  if (inner === '') return null;
  const from = fileStart - document.base + words.indexOf(inner);
  return { document, span: { start: from, end: from + inner.length }, depth: 0 };
}

/**
 * Marks around what is selected do not belong to the words, whether or not they are selected too; and a reported clause
 * stands for the words in it that are marked.
 */
function asQuotation({ document, span }: Passage): Passage {
  const quotations = new QuotationsBySpan(document.facts.quotations);
  // From the first mark to the last of a quotation that its cue cuts there are others between.
  const between = { start: span.start + 1, end: span.end - 1 };
  const inner = quotations.at(between, 0) === undefined ? withoutMarks(document.text, span) : between;
  const index = quotations.at(inner, 0);
  const clause = index === undefined ? clauseAt(document, span) : null;
  if (clause) return passageOf(clause);
  return {
    document,
    span: inner,
    depth: index === undefined ? 0 : depthOf(document.facts.quotations, index),
  };
}

function clauseAt(document: Document, { start, end }: Span): QuotationPlace | null {
  const index = document.facts.quotations.findIndex(({ content }) => {
    const extent = cover(content);
    return extent.start === start && extent.end === end;
  });
  const quotation = document.facts.quotations[index];
  return quotation ? { document, index, quotation } : null;
}

const MARKED = /^[“„«»"‘'](.+)[”“»«"’']$/s;

function withoutMarks(text: string, { start, end }: Span): Span {
  const words = MARKED.exec(text.slice(start, end))?.[1];
  if (words === undefined || /["“”„«»]/.test(words)) return { start, end };
  return { start: start + 1, end: end - 1 };
}
