/**
 * Where in its file a quotation stands, who says it, and in which words; and what its document is called among all.
 */
import { phrased, type Told } from '../../protocol/phrase.ts';
import type { DocumentEntity, Quotation, Source } from '../annotate/facts.ts';
import type { FileSpan } from '../text/span.ts';
import { toFile } from '../text/span.ts';
import type { Document } from './document.ts';
import type { QuotationPlace, Snapshot } from './snapshot.ts';
import { wordingIn } from './wording.ts';

/** The first part of a quotation's content in its file: where an editor points to. */
export function quotationSpan({ document, quotation }: QuotationPlace): FileSpan {
  const [first] = quotation.content;
  return toFile(first ?? { start: 0, end: 0 }, document.base);
}

/**
 * What users call a document: its name alone, or, where other documents have that name, with as much of the file's path as
 * tells it from them.
 */
export function nameApart(snapshot: Snapshot, document: Pick<Document, 'name' | 'member' | 'path'>): Told {
  const { name, member } = document;
  const path = snapshot.pathApart(document);
  if (path === null) return name;
  return member === null ? path : phrased('{0} in {1}', name, path);
}

/** The speaker as an editor names them: the entity's name, else the words of the source, else null; two with "and". */
export function speakerOf({
  document,
  quotation,
}: Pick<QuotationPlace, 'document' | 'quotation'>): string | null {
  const { source } = quotation;
  if (!source) return null;
  const others = source.others.flatMap((entity) => document.facts.entities[entity]?.name ?? []);
  return [entityOf(document, source)?.name ?? writtenSource(document, source), ...others].join(' and ');
}

/** The words by which the document names a source; of one that the user has set, the name. */
export function writtenSource(document: Document, source: Source): string {
  const { span, via } = source;
  if (span && via !== 'set') return document.text.slice(span.start, span.end);
  return entityOf(document, source)?.name ?? '';
}

/** Whether nobody is known for a quotation: it has no source, or a mere pronoun that stands for nobody. */
export function isSpeakerUnknown({ source }: Quotation): boolean {
  return !source || (source.entity === null && source.form === 'pronoun');
}

/** The speaker's own words, as statements are compared by. */
export function wordingOf({ document, quotation }: QuotationPlace): string {
  return wordingIn(document.text, quotation).text;
}

function entityOf({ facts }: Document, { entity }: Source): DocumentEntity | undefined {
  return entity === null ? undefined : facts.entities[entity];
}
