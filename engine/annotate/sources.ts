/**
 * Resolve the source of each quotation to an entity of the document.
 *
 * A name is looked up, a title is matched with the titles that names carry in the document, and a singular pronoun
 * stands for the person last spoken of. What stays unsure stays open: a wrong speaker is worse than none.
 */
import type { Span } from '../text/span.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { DocumentEntity, Mention, Quotation, Source } from './facts.ts';
import type { QuotationDraft, SourceDraft } from './quotation-draft.ts';

/** A pronoun further from its person than this many UTF-16 units (about three paragraphs) stays open. */
const PRONOUN_REACH = 900;

export interface ResolvedSources {
  readonly quotations: readonly Quotation[];
  /** Titles and pronouns that are sources, as mentions. */
  readonly mentions: readonly Mention[];
}

/** @param drafts In text order; a carried source has the span of a mention that an earlier draft uses. */
export function resolveSources(
  text: string,
  drafts: readonly QuotationDraft[],
  named: DocumentEntities,
): ResolvedSources {
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const narration = outside(
    named.mentions,
    drafts.flatMap((draft) => draft.marked),
  );
  const resolved = new Map<number, number | null>();
  const mentions: Mention[] = [];
  let lastPerson: { readonly entity: number; readonly at: number } | null = null;
  const quotations = drafts.map((draft): Quotation => {
    const { source } = draft;
    let entity: number | null = null;
    let { confidence, why } = draft;
    if (source) {
      const known = resolved.get(source.span.start);
      if (known === undefined) {
        entity = resolve(text, source, named, narration, lastPerson);
        resolved.set(source.span.start, entity);
        if (entity !== null && source.form !== 'name' && !mentionIn(named.mentions, source.span)) {
          mentions.push({ span: source.span, form: source.form, entity });
        }
      } else entity = known;
      if (entity !== null) lastPerson = { entity, at: source.span.start };
      const name = entity === null ? undefined : named.entities[entity]?.name;
      const written = text.slice(source.span.start, source.span.end);
      if (source.form !== 'name') why = explain(why, written, name);
      if (source.form === 'pronoun') confidence *= 0.95;
    }
    return {
      kind: draft.kind,
      content: draft.content,
      marked: draft.marked,
      closed: draft.closed,
      parent: draft.parent ? (indexOf.get(draft.parent) ?? null) : null,
      cue: draft.cue,
      polarity: draft.polarity,
      source: source
        ? ({ span: source.span, via: source.via, form: source.form, entity } satisfies Source)
        : null,
      confidence: Math.round(confidence * 100) / 100,
      why,
    };
  });
  return { quotations, mentions };
}

/** The mentions that overlap none of the spans; both sorted by start, but for spans inside spans. */
function outside(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return mentions.filter(({ span }) => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next++)
      reached = Math.max(reached, sorted[next]?.end ?? 0);
    return reached <= span.start;
  });
}

function explain(why: string, written: string, name: string | undefined): string {
  return name === undefined ? `${why}: “${written}”` : `${why}: “${written}” is ${name}`;
}

function resolve(
  text: string,
  source: SourceDraft,
  named: DocumentEntities,
  narration: readonly Mention[],
  lastPerson: { readonly entity: number; readonly at: number } | null,
): number | null {
  const mention = mentionIn(named.mentions, source.span);
  if (source.form === 'name') return mention?.entity ?? null;
  const written = text.slice(source.span.start, source.span.end).toLowerCase();
  if (source.form === 'title') return personOfTitle(written, named);
  return /^(?:he|she)$/.test(written)
    ? personOfPronoun(text, source.span, named, narration, lastPerson)
    : null;
}

/** The last name in a source's span: in "Seafarers’ Union secretary Mark Holt" the person, not the union. */
function mentionIn(mentions: readonly Mention[], span: Span): Mention | undefined {
  for (let at = startingBefore(mentions, span.end) - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (mention.span.start < span.start) return undefined;
    if (mention.span.end <= span.end) return mention;
  }
  return undefined;
}

/** How many of the mentions, which are sorted, start before an offset. */
function startingBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The only person with a title in this document that holds every content word of the description. */
function personOfTitle(written: string, { titles }: DocumentEntities): number | null {
  const wanted = written.replace(/^(?:the|a|an|his|her|their)\s+/, '').split(/\s+/);
  const byWord = wanted.map((word) => titles.get(word) ?? []);
  const fewest = byWord.reduce((least, other) => (other.length < least.length ? other : least));
  let person: number | null = null;
  for (const { entity, words } of fewest) {
    if (entity === person || !wanted.every((word) => words.has(word))) continue;
    if (person !== null) return null;
    person = entity;
  }
  return person;
}

/**
 * "he": the speaker before in the same paragraph, since news changes the speaker with the paragraph; else the one
 * person named in the paragraph; else the one named since the last speaker, or that speaker when nobody was.
 */
function personOfPronoun(
  text: string,
  span: Span,
  named: DocumentEntities,
  narration: readonly Mention[],
  lastPerson: { readonly entity: number; readonly at: number } | null,
): number | null {
  const last = lastPerson && span.start - lastPerson.at <= PRONOUN_REACH ? lastPerson : null;
  if (last && !/[\n\r]/.test(text.slice(last.at, span.start))) return last.entity;
  const from = startingBefore(narration, Math.max((last?.at ?? -1) + 1, span.start - PRONOUN_REACH));
  const since = narration
    .slice(from, startingBefore(narration, span.start))
    .filter((mention) => mayBePerson(named.entities[mention.entity]));
  const paragraph = Math.max(text.lastIndexOf('\n', span.start), text.lastIndexOf('\r', span.start));
  const near = since.filter((mention) => mention.span.start > paragraph);
  const candidates = new Set((near.length > 0 ? near : since).map((mention) => mention.entity));
  if (candidates.size === 0) return last?.entity ?? null;
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined && named.entities[only]?.type === 'person' ? only : null;
}

/** A person, or a name of several words of which the document does not say what it is. */
function mayBePerson(entity: DocumentEntity | undefined): boolean {
  return entity?.type === 'person' || (entity?.type === 'other' && entity.name.includes(' '));
}
