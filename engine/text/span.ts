/**
 * Offsets and their three frames.
 *
 * Every offset counts UTF-16 code units and every span is half-open. A span is measured from the start of a
 * paragraph, of a document (a loose file or a bundle's member) or of a file, and each frame has field names of
 * its own, so that passing one where another is meant does not compile. This module knows nothing of lines,
 * columns or code points.
 */

/** A stretch of one paragraph, measured from the paragraph's first unit. */
export interface LocalSpan {
  readonly from: number;
  readonly to: number;
}

/** A stretch of one document, measured from the document's first unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one file as read (without its byte order mark), measured from the file's first unit. */
export interface FileSpan {
  readonly fileStart: number;
  readonly fileEnd: number;
}

/** Move a span of a document whose text begins at file offset `base` into the file's frame. */
export function toFile(span: Span, base: number): FileSpan {
  return { fileStart: base + span.start, fileEnd: base + span.end };
}

/** A span so many units further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether `inner` lies wholly in `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers all of `spans`, which must not be empty. */
export function cover(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
