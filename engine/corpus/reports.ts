/**
 * The reports that a document brings to the statement index.
 *
 * A report's id is made of its document, the fingerprint of its words and its ordinal among equal ones, so that it
 * stays the same while the text above it is edited.
 */
import type { DocumentFacts, Quotation } from '../annotate/facts.ts';
import { contentKey } from '../text/content-key.ts';
import { wordingIn } from './wording.ts';

/** A quotation as the document reports it. */
export interface DocumentReport {
  readonly id: string;
  readonly documentId: string;
  /** The words said, parts joined. */
  readonly text: string;
  /** The speaker, by the key that the document gives it; null when unknown. */
  readonly speaker: string | null;
  /** Index in the document's quotations. */
  readonly quotation: number;
}

/** A source less sure than this does not count as the speaker when statements are compared. */
const SURE_SPEAKER = 0.6;

/** A reported clause less sure than this may be no speech at all. */
const SURE_REPORT = 0.5;

/** Fewer words than this say nothing that could be recognised elsewhere. */
const FEWEST_WORDS = 2;

/** Quotations inside others, scare quotes and what was not said, or only asked, are no reports of their own. */
export function reportsOf(documentId: string, text: string, facts: DocumentFacts): readonly DocumentReport[] {
  const reports: DocumentReport[] = [];
  const ordinals = new Map<string, number>();
  for (const [index, quotation] of facts.quotations.entries()) {
    if (quotation.kind === 'scare' || quotation.parent !== null || quotation.polarity !== 'asserted')
      continue;
    if (quotation.kind === 'indirect' && quotation.confidence < SURE_REPORT) continue;
    const words = wordingIn(text, quotation);
    if (words.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) continue;
    const key = contentKey(words);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const id = `${documentId}#${key}${ordinal === 0 ? '' : `.${ordinal}`}`;
    reports.push({ id, documentId, text: words, speaker: speakerOf(facts, quotation), quotation: index });
  }
  return reports;
}

/**
 * The speaker by whom statements are compared. Of several who say it together another report may name any one, so they
 * count as unknown: whoever else says the same does not contradict them.
 */
function speakerOf(facts: DocumentFacts, quotation: Quotation): string | null {
  const { source, confidence } = quotation;
  if (source === null || source.entity === null || source.others.length > 0 || confidence < SURE_SPEAKER)
    return null;
  return facts.entities[source.entity]?.key ?? null;
}
