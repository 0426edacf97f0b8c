/**
 * A quotation as it is shown: what is said, by whom and where.
 */
import type { Quotation } from '../annotate/facts.ts';
import type { Document } from '../corpus/document.ts';
import { writtenSource } from '../corpus/place.ts';
import type { QuotationPlace } from '../corpus/snapshot.ts';
import { wordingIn } from '../corpus/wording.ts';
import type { Position } from '../text/source-position.ts';
import { cover, toFile } from '../text/span.ts';
import type { Lookup } from './lookup.ts';

export interface QuotationView {
  readonly path: string;
  /** The member's name in its bundle; null for a loose file. */
  readonly member: string | null;
  /** Of the first word. */
  readonly position: Position;
  /** File offsets (UTF-16, half-open) from the first word to the last. */
  readonly start: number;
  readonly end: number;
  readonly kind: Quotation['kind'];
  readonly polarity: Quotation['polarity'];
  /** The words between marks, as written, parts joined; of an unmarked quotation its words. Not safe to print. */
  readonly text: string;
  /** Whether the text is the reporter's, who has none or but a few of the speaker's words in marks. */
  readonly isTold: boolean;
  readonly speaker: SpeakerView | null;
}

export interface SpeakerView {
  /** As the document has it, such as "he", or the user. Not safe to print. */
  readonly written: string;
  /** The full name in the corpus; null where it is not known who is meant. Not safe to print. */
  readonly name: string | null;
  readonly key: string | null;
  /** Whether the document names the speaker for an earlier quotation, and not again for this one. */
  readonly isCarried: boolean;
}

export function viewQuotation(place: QuotationPlace, lookup: Lookup): QuotationView {
  const { document, quotation } = place;
  const { text, isParaphrase } = wordingIn(document.text, quotation);
  const { fileStart, fileEnd } = toFile(cover(quotation.content), document.base);
  return {
    path: document.path,
    member: document.member,
    position: lookup.positionOf(document.path, fileStart),
    start: fileStart,
    end: fileEnd,
    kind: quotation.kind,
    polarity: quotation.polarity,
    text,
    isTold: isParaphrase,
    speaker: viewSpeaker(quotation, document, lookup),
  };
}

function viewSpeaker({ source }: Quotation, document: Document, lookup: Lookup): SpeakerView | null {
  if (!source) return null;
  const key = source.entity === null ? null : (document.facts.entities[source.entity]?.key ?? null);
  return {
    written: writtenSource(document, source),
    name: key === null ? null : namesOf([source.entity, ...source.others], document, lookup),
    key,
    isCarried: source.via === 'carried',
  };
}

/** The full names in the corpus of those who speak together. */
function namesOf(entities: readonly (number | null)[], document: Document, lookup: Lookup): string {
  const keys = entities.flatMap((entity) => document.facts.entities[entity ?? -1]?.key ?? []);
  return keys.map((key) => lookup.nameOf(key)).join(' and ');
}
