/**
 * From a file and an offset to the document there, and from a document to what users call it.
 */
import type { Quotation } from '../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../engine/corpus/document.ts';
import type { Span } from '../engine/text/span.ts';
import { fileName } from './canonical-uri.ts';
import { plainText } from './plain-text.ts';

/** The document at a file offset, its end included; undefined in headers and between members. */
export function documentAt(file: SourceFile, fileOffset: number): Document | undefined {
  let low = 0;
  let high = file.documents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((file.documents[middle]?.base ?? 0) <= fileOffset) low = middle;
    else high = middle - 1;
  }
  const document = file.documents[low];
  const inside =
    document && document.base <= fileOffset && fileOffset <= document.base + document.text.length;
  return inside ? document : undefined;
}

/** The member's name in a bundle, else the file's: plain text on one line. */
export function documentName(document: Document): string {
  return plainText(document.member ?? fileName(document.path));
}

/** The words of a span: plain text on one line. */
export function wordsOf(document: Document, span: Span): string {
  return plainText(document.text.slice(span.start, span.end));
}

/** Who says it, by the fullest name that the document has; null where nobody is named. */
export function speakerOf(document: Document, { source }: Quotation): string | null {
  if (!source) return null;
  const entity = source.entity === null ? undefined : document.facts.entities[source.entity];
  return entity ? plainText(entity.name) : wordsOf(document, source.span);
}
