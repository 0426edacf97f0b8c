/**
 * The reports that a document brings to the statement index.
 *
 * A report's id is made of the fingerprints of its document's id and of its words and its ordinal among equal ones, so
 * that it stays the same while the text above it is edited. A large corpus has a million of them.
 */
import type { DocumentFacts, Judgement, Occasion, Quotation } from '../annotate/facts.ts';
import { CONTENT_WEIGHT, wordsOf } from '../statements/words.ts';
import { contentKey } from '../text/content-key.ts';
import { wordingIn } from './wording.ts';

/** A quotation as the document reports it. */
export interface DocumentReport {
  readonly id: string;
  readonly documentId: string;
  /** The words said, parts joined. */
  readonly text: string;
  /** Whether the words are the reporter's, or a few of the speaker's within the reporter's. */
  readonly isParaphrase: boolean;
  /** Of a paraphrase, the speaker's few words in it; else empty. */
  readonly quoted: string;
  /** When it was said, as far as the reporter names it. */
  readonly occasion: Occasion | null;
  /** Of a paraphrase, what the reporter's verb says of what is reported; null for nothing. */
  readonly judgement: Judgement | null;
  /** The speaker, by the key that the document gives it; null when unknown. */
  readonly speaker: string | null;
  /** By what words a speaker who is not known is described, as statements compare them; null for no description. */
  readonly described: string | null;
  /** Whether the speaker is somebody, and so sure that it is worth a warning when others name somebody else. */
  readonly isSurePerson: boolean;
  /** Index in the document's quotations. */
  readonly quotation: number;
}

/** A source less sure than this does not count as the speaker when statements are compared. */
const SURE_SPEAKER = 0.5;

/** Of the sources that are as sure as this, 93 in 100 are right (docs/how-it-decides.md). */
const SURE_PERSON = 0.9;

/** A reported clause less sure than this may be no speech at all. */
const SURE_REPORT = 0.5;

/** Fewer words than this say nothing that could be recognised elsewhere. */
const FEWEST_WORDS = 2;

/** Quotations inside others, scare quotes and what was not said, or only asked, are no reports of their own. */
export function reportsOf(documentId: string, text: string, facts: DocumentFacts): readonly DocumentReport[] {
  const reports: DocumentReport[] = [];
  const ordinals = new Map<string, number>();
  const prefix = contentKey(documentId);
  for (const [index, quotation] of facts.quotations.entries()) {
    if (quotation.kind === 'scare' || quotation.parent !== null || quotation.polarity !== 'asserted')
      continue;
    if (quotation.kind === 'indirect' && quotation.confidence < SURE_REPORT) continue;
    const worded = wordingIn(text, quotation);
    if (worded.text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) continue;
    const key = contentKey(worded.text);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const id = [prefix, ordinal === 0 ? key : `${key}.${ordinal}`].join('#');
    reports.push({
      id,
      documentId,
      ...worded,
      ...sourceOf(text, facts, quotation),
      occasion: quotation.occasion,
      judgement: worded.isParaphrase ? quotation.judgement : null,
      quotation: index,
    });
  }
  return reports;
}

/** By whom statements are compared. */
function sourceOf(
  text: string,
  facts: DocumentFacts,
  { source, confidence }: Quotation,
): Pick<DocumentReport, 'speaker' | 'described' | 'isSurePerson'> {
  if (source === null || confidence < SURE_SPEAKER) return NOBODY;
  // Of several who say it together another report may name any one: whoever else says the same contradicts none of them.
  if (source.others.length > 0) return NOBODY;
  if (source.entity !== null) {
    const entity = facts.entities[source.entity];
    const isSurePerson = entity?.type === 'person' && confidence >= SURE_PERSON;
    return { speaker: entity?.key ?? null, described: null, isSurePerson };
  }
  const { span, form } = source;
  return {
    ...NOBODY,
    described: span && form !== 'pronoun' ? descriptionOf(text.slice(span.start, span.end)) : null,
  };
}

const NOBODY = { speaker: null, described: null, isSurePerson: false } as const;

/** The content words of a description; null where it has none ("others"). */
function descriptionOf(words: string): string | null {
  const keys = new Set(wordsOf(words).flatMap(({ key, weight }) => (weight >= CONTENT_WEIGHT ? [key] : [])));
  return keys.size > 0 ? [...keys].sort().join(' ') : null;
}
