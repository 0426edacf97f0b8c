/**
 * What a place in the corpus is called and where in its file it stands.
 */
import { markedText } from '../annotate/quotation-text.ts';
import type { FileSpan } from '../text/span.ts';
import { toFile } from '../text/span.ts';
import type { Document } from './document.ts';
import type { QuotationPlace } from './snapshot.ts';

/** What a user calls a document: the member's name in a bundle, else the last part of its path or URI. */
export function documentLabel(document: Document): string {
  if (document.member !== null) return document.member;
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The first part of a quotation's content in its file: where an editor points to. */
export function quotationSpan({ document, quotation }: QuotationPlace): FileSpan {
  const [first] = quotation.content;
  return toFile(first ?? { start: 0, end: 0 }, document.base);
}

/** The speaker as an editor names them: the entity's name, else the words of the source, else null. */
export function speakerOf({ document, quotation }: QuotationPlace): string | null {
  const { source } = quotation;
  if (!source) return null;
  const entity = source.entity === null ? undefined : document.facts.entities[source.entity];
  return entity?.name ?? document.text.slice(source.span.start, source.span.end);
}

/** The speaker's own words, as statements are compared by. */
export function wordingOf({ document, quotation }: QuotationPlace): string {
  return markedText(document.text, quotation);
}
