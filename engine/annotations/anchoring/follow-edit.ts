/**
 * Where the places of annotations are after an edit that an editor tells of: the way for each key that is pressed.
 *
 * Nothing is searched for: what stands outside the edit has only been shifted, so that equal passages are never mixed
 * up, as they could be if only the texts before and after were known. It takes no text at all.
 */
import type { Span } from '../../text/span.ts';

/** One replacement in a document. */
interface Edit {
  /** What is replaced, in the document as it was. */
  readonly replaced: Span;
  /** How many UTF-16 units stand there now. */
  readonly length: number;
}

interface Followed {
  /** Null where the whole place was replaced: its words may stand elsewhere, which is for `anchorAll` to find. */
  readonly span: Span | null;
  /** Whether anything in it was put in, left out or replaced. */
  readonly isChanged: boolean;
}

/** @returns Where a place of the document before the edit is in the document after it. */
export function followEdit({ replaced, length }: Edit, span: Span): Followed {
  const shift = length - (replaced.end - replaced.start);
  if (span.end <= replaced.start) return { span, isChanged: false };
  if (span.start >= replaced.end)
    return { span: { start: span.start + shift, end: span.end + shift }, isChanged: false };
  if (span.start >= replaced.start && span.end <= replaced.end) return { span: null, isChanged: true };
  // What is put in at an end of a place is no part of it; what is put in inside is.
  const start = span.start < replaced.start ? span.start : replaced.end + shift;
  const end = span.end > replaced.end ? span.end + shift : replaced.start;
  return { span: { start, end }, isChanged: true };
}
