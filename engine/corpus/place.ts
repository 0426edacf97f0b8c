/**
 * Where in its file a quotation stands, who says it, and in which words.
 */
import { PRONOUNS } from '../annotate/english.ts';
import { markedText } from '../annotate/quotation-text.ts';
import type { FileSpan } from '../text/span.ts';
import { toFile } from '../text/span.ts';
import type { QuotationPlace } from './snapshot.ts';

/** The first part of a quotation's content in its file: where an editor points to. */
export function quotationSpan({ document, quotation }: QuotationPlace): FileSpan {
  const [first] = quotation.content;
  return toFile(first ?? { start: 0, end: 0 }, document.base);
}

/** The speaker as an editor names them: the entity's name, else the words of the source, else null. */
export function speakerOf({
  document,
  quotation,
}: Pick<QuotationPlace, 'document' | 'quotation'>): string | null {
  const { source } = quotation;
  if (!source) return null;
  const entity = source.entity === null ? undefined : document.facts.entities[source.entity];
  return entity?.name ?? document.text.slice(source.span.start, source.span.end);
}

/** Whether nobody is known for a quotation: it has no source, or a mere pronoun that stands for nobody. */
export function isSpeakerUnknown({
  document,
  quotation: { source },
}: Pick<QuotationPlace, 'document' | 'quotation'>): boolean {
  if (!source) return true;
  const words = document.text.slice(source.span.start, source.span.end);
  return source.entity === null && PRONOUNS.has(words.toLowerCase());
}

/** The speaker's own words, as statements are compared by. */
export function wordingOf({ document, quotation }: QuotationPlace): string {
  return markedText(document.text, quotation);
}
