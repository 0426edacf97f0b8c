/**
 * What a position is about: a quotation, or a name.
 *
 * In somebody's marked words the words are the subject, and names in them only where nobody else reports the words;
 * in the article's own words names are. A cue stands for its quotation, a source for whom it names.
 */
import type { Position } from 'vscode-languageserver';
import { attributedMention } from '../engine/annotate/attributed-mention.ts';
import type { Mention, Quotation } from '../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../engine/corpus/document.ts';
import type { QuotationPlace, Snapshot } from '../engine/corpus/snapshot.ts';
import type { Span } from '../engine/text/span.ts';
import { offsetAt } from './convert.ts';
import { documentAt, withMarks } from './places.ts';

interface Place {
  readonly file: SourceFile;
  readonly document: Document;
  /** The innermost quotation at the position. */
  readonly quotation: QuotationPlace | null;
  readonly mention: Mention | null;
  /** The stretch of the subject that the position is in. */
  readonly span: Span;
}

export type Subject =
  | (Place & { readonly about: 'quotation'; readonly quotation: QuotationPlace })
  | (Place & { readonly about: 'mention'; readonly mention: Mention });

/** The subject at a position; null where there is none, or the file is not in the corpus. */
export function subjectAt(snapshot: Snapshot, path: string, position: Position): Subject | null {
  const file = snapshot.file(path);
  const fileOffset = file ? offsetAt(file, position) : 0;
  const document = file && documentAt(file, fileOffset);
  if (!document) return null;
  const offset = fileOffset - document.base;
  const mention = smallest(document.facts.mentions, ({ span }) => (touches(span, offset) ? span : null));
  const found = quotationAt(document, offset, mention?.span ?? null);
  const index = found ? document.facts.quotations.indexOf(found.found) : -1;
  const quotation = found && { document, index, quotation: found.found };
  if (mention && !(quotation && leads(snapshot, quotation, offset))) {
    return { file, document, quotation, mention: mention.found, about: 'mention', span: mention.span };
  }
  if (!quotation) return null;
  const { span } = found;
  return { file, document, quotation, mention: mention?.found ?? null, about: 'quotation', span };
}

interface Found<T> {
  readonly found: T;
  readonly span: Span;
}

/** @param mention The name at the offset, whose nickname in marks is nothing by itself. */
function quotationAt(document: Document, offset: number, mention: Span | null): Found<Quotation> | null {
  return smallest(document.facts.quotations, ({ kind, content, cue, source }) => {
    const part = content.find((span) => touches(withMarks(document.text, span), offset));
    if (part) return kind === 'scare' && mention && isInside(part, mention) ? null : part;
    if (cue && touches(cue, offset)) return cue;
    const named = mention ? null : attributedMention(source);
    return named && touches(named, offset) ? named : null;
  });
}

/** Whether words in marks have a part of the name on either side. */
function isInside(inner: Span, outer: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

function leads(snapshot: Snapshot, { document, index, quotation }: QuotationPlace, offset: number): boolean {
  const marked = quotation.kind !== 'scare' && quotation.marked.some((span) => touches(span, offset));
  return marked && snapshot.statementsOf(document.id, index).length > 0;
}

/** The one whose span is the shortest; a later one of the same length wins, as the inner one. */
function smallest<T>(candidates: readonly T[], spanOf: (candidate: T) => Span | null): Found<T> | null {
  let best: Found<T> | null = null;
  for (const found of candidates) {
    const span = spanOf(found);
    if (span && (!best || span.end - span.start <= best.span.end - best.span.start)) best = { found, span };
  }
  return best;
}

/** A caret touches a span from its start to its end, as it touches a word. */
function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
