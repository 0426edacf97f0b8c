/**
 * The facts of a document as its user has corrected them.
 *
 * Corrected facts are facts like any other: statements, checks and whatever shows a quotation need not know which of
 * them were found and which were set.
 */
import type { DocumentEntity, DocumentFacts, Quotation, Source } from '../annotate/facts.ts';
import type { Span } from '../text/span.ts';
import type { Correction, Verdict } from './correction.ts';
import { entityNamed } from './entity-named.ts';
import type { Placed } from './place-passages.ts';

/**
 * Apply the corrections of one document; the same object where there are none.
 *
 * A quotation that goes on with the speaker of the one before goes on with the speaker that was set for that one.
 */
export function applyCorrections(facts: DocumentFacts, placed: Placed<Correction>): DocumentFacts {
  if (placed.size === 0) return facts;
  const entities = [...facts.entities];
  let lead: Lead | null = null;
  const quotations = facts.quotations.map((quotation, index): Quotation => {
    const verdict = placed.get(index)?.at(-1)?.verdict;
    if (verdict) {
      const corrected = correct(quotation, verdict, facts, entities);
      if ('speakers' in verdict) lead = { from: quotation.source?.span ?? null, source: corrected.source };
      return corrected;
    }
    if (lead && goesOnWith(quotation, lead)) return carry(quotation, lead);
    if (quotation.source && quotation.parent === null) lead = null;
    return quotation;
  });
  return { ...facts, quotations, entities };
}

/** A quotation whose speaker was set, for those that go on with it. */
interface Lead {
  /** The mention that its speaker was taken from before. */
  readonly from: Span | null;
  readonly source: Source | null;
}

function goesOnWith({ source }: Quotation, { from }: Lead): boolean {
  return source?.via === 'carried' && from !== null && source.span?.start === from.start;
}

function carry(quotation: Quotation, { source }: Lead): Quotation {
  const why = 'carried over from a quotation whose speaker was set by hand';
  return { ...quotation, source: source && { ...source, via: 'carried' }, why };
}

const BY_HAND = { confidence: 1, why: 'set by hand' } as const;

/** @param entities Gets the speaker where the document does not name them. */
function correct(
  quotation: Quotation,
  verdict: Verdict,
  facts: DocumentFacts,
  entities: DocumentEntity[],
): Quotation {
  if ('speech' in verdict) return { ...quotation, ...BY_HAND, kind: 'scare', cue: null, source: null };
  // Words that somebody is set to have said, or nobody who is named, are speech, whatever they were taken for.
  const kind = quotation.kind === 'scare' ? 'direct' : quotation.kind;
  const named = new Set(verdict.speakers.map((name) => entityNamed(entities, name)));
  const [entity, ...others] = named;
  if (entity === undefined) return { ...quotation, ...BY_HAND, kind, source: null };
  const span = nearestMention(facts, entity, quotation.content[0]?.start ?? 0);
  return { ...quotation, ...BY_HAND, kind, source: { span, via: 'set', form: 'name', entity, others } };
}

/** The last mention by name before an offset, else the first after it; null where there is none. */
function nearestMention({ mentions }: DocumentFacts, entity: number, offset: number): Span | null {
  const named = mentions.filter((mention) => mention.entity === entity && mention.form === 'name');
  const before = named.findLast(({ span }) => span.end <= offset);
  return (before ?? named[0])?.span ?? null;
}
