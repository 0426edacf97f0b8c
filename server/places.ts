/**
 * From a file and an offset to the document there, from a document to what users call it, and from a quotation to what
 * they see of it.
 */

import type { Quotation } from '../engine/annotate/facts.ts';
import type { Document, SourceFile } from '../engine/corpus/document.ts';
import { nameApart, speakerOf } from '../engine/corpus/place.ts';
import type { QuotationPlace, Snapshot } from '../engine/corpus/snapshot.ts';
import { shorten } from '../engine/text/shorten.ts';
import type { Span } from '../engine/text/span.ts';
import { translated } from '../protocol/phrase.ts';
import { fileName, relativePath } from './canonical-uri.ts';
import { plainText } from './plain-text.ts';
import type { Say } from './say.ts';
import type { Session } from './session.ts';

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

/** What a document is called where it is clear which file it stands in: plain text on one line. */
export function documentName(document: Document): string {
  return plainText(document.name);
}

/** What a document is called among all others, of which some may have its name: plain text on one line. */
export function documentNameApart(
  snapshot: Snapshot,
  say: Say,
  document: Pick<Document, 'name' | 'member' | 'path'>,
): string {
  return plainText(translated(nameApart(snapshot, document), say));
}

/** A file's path in its folder, or its name in none: plain text on one line. */
export function pathInFolder(session: Session, { path }: Pick<Document, 'path'>): string {
  const folder = session.folderOf(path);
  return plainText((folder && relativePath(folder, path)) ?? fileName(path));
}

/** The words of a span: plain text on one line. */
export function wordsOf(document: Document, span: Span): string {
  return plainText(document.text.slice(span.start, span.end));
}

/**
 * The words of a quotation, plain text on one line, shortened to so many UTF-16 units. They stand in marks only where
 * all of them do in the text: what is reported without marks is not to pass for the speaker's own words.
 */
export function wordsSaid(document: Document, { kind, content }: Quotation, limit: number): string {
  const words = shorten(content.map((span) => wordsOf(document, span)).join(' … '), limit);
  return kind === 'mixed' || kind === 'indirect' ? words : `“${words}”`;
}

/** Who says it, as plain text on one line; null where nobody is named. */
export function speakerName(place: Pick<QuotationPlace, 'document' | 'quotation'>): string | null {
  const speaker = speakerOf(place);
  return speaker === null ? null : plainText(speaker);
}

/** The span with the marks around it, of which there are at most two units on a side. */
export function withMarks(text: string, { start, end }: Span): Span {
  const before =
    /["'`\p{Pi}\p{Pf}\p{Ps}]*$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const after = /^["'`\p{Pi}\p{Pf}\p{Ps}]*/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
