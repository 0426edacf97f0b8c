/**
 * Resolve the source of each quotation to an entity of the document.
 *
 * A name is looked up, a description is matched with the titles that names carry in the document, and a singular
 * pronoun stands for the person last spoken of. What stays unsure stays open: a wrong speaker is worse than none.
 */
import type { NameWords } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { Mention, Quotation, Source } from './facts.ts';
import { type LastPerson, People } from './people.ts';
import type { QuotationDraft, SourceDraft } from './quotation-draft.ts';
import { startingBefore } from './starting-before.ts';

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
  names: NameWords,
): ResolvedSources {
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const narration = outside(
    named.mentions,
    drafts.flatMap((draft) => draft.marked),
  );
  const people = new People(text, named, narration, names);
  const resolved = new Map<number, readonly number[]>();
  const mentions: Mention[] = [];
  let lastPerson: LastPerson | null = null;
  const quotations = drafts.map((draft): Quotation => {
    const { source } = draft;
    let entities: readonly number[] = [];
    let { confidence, why } = draft;
    if (source) {
      const known = resolved.get(source.span.start);
      entities = known ?? resolve(text, source, named.mentions, people, lastPerson);
      const others = source.form === 'pronoun' ? othersThan(draft, source) : [];
      if (others.some(({ span }) => entities.includes(resolved.get(span.start)?.[0] ?? -1))) entities = [];
      const [entity] = entities;
      if (!known) {
        resolved.set(source.span.start, entities);
        if (entity !== undefined && source.form !== 'name' && !mentionIn(named.mentions, source.span)) {
          mentions.push({ span: source.span, form: source.form, entity });
        }
      }
      const unnamed =
        entity === undefined && (isOpenPronoun(source, names, text) || isUnnamedPerson(text, source, names));
      if ((entity !== undefined || unnamed) && draft.parent === null) {
        // After two who speak together, "he" may be either.
        lastPerson = entities.length > 1 ? null : { entity: entity ?? null, at: source.span.start };
      }
      const name = entity === undefined ? undefined : named.entities[entity]?.name;
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
      source: source && sourceFact(source, entities),
      confidence: Math.round(confidence * 100) / 100,
      why,
    };
  });
  return { quotations, mentions };
}

/** The sources around a pronoun who are not meant by it. */
function othersThan({ parent }: QuotationDraft, { owner }: SourceDraft): readonly SourceDraft[] {
  const others: SourceDraft[] = [];
  // "Holt rejected her claim": whose claim somebody denies is seldom the same person's.
  if (owner && parent?.polarity === 'negated' && parent.source) others.push(parent.source);
  // Who speaks is "I" in the own words, and never "he".
  for (let around = parent; around; around = around.parent)
    if (around.kind === 'direct' && around.source) others.push(around.source);
  return others;
}

/** A "she" whom the text leaves open: the next one is as open. */
function isOpenPronoun({ form, several, span }: SourceDraft, { pronouns }: NameWords, text: string): boolean {
  return (
    form === 'pronoun' &&
    !several &&
    pronouns.get(text.slice(span.start, span.end).toLowerCase()) !== undefined
  );
}

/** "A fisherman said": whoever that is, "he" in what follows is not the person named before. */
function isUnnamedPerson(text: string, { form, head, several }: SourceDraft, { roles }: NameWords): boolean {
  const noun = /[\p{L}-]+$/u.exec(text.slice(head.start, head.end).toLowerCase())?.[0] ?? '';
  return form === 'title' && !several && roles.has(noun);
}

function sourceFact({ span, via, form }: SourceDraft, entities: readonly number[]): Source {
  const [entity, ...others] = entities;
  return { span, via, form, entity: entity ?? null, others };
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

/** The entities that a source names: one, several where it names several, none where it is not known. */
function resolve(
  text: string,
  source: SourceDraft,
  mentions: readonly Mention[],
  people: People,
  lastPerson: LastPerson | null,
): readonly number[] {
  const { form, head, span } = source;
  if (form === 'name') {
    if (source.several) return severalIn(mentions, head);
    // "University of Ostrow" goes on after its head; "people in Ostrow" are not Ostrow.
    const mention = mentionIn(mentions, head) ?? mentionIn(mentions, span);
    return mention && mention.span.start < head.end ? [mention.entity] : [];
  }
  if (form === 'pronoun' && source.several) return [];
  const apposed = form === 'title' ? apposition(text, mentions, span) : null;
  if (apposed) return [apposed.entity];
  const entity = form === 'title' ? people.described(head) : people.meant(span, lastPerson);
  return entity === null ? [] : [entity];
}

/** "Brandt’s opponent, Victor Hale, said": the name that a description stands for, between two pauses. */
function apposition(text: string, mentions: readonly Mention[], { end }: Span): Mention | null {
  const mention = text.startsWith(', ', end) ? mentions[startingBefore(mentions, end + 2)] : undefined;
  if (mention?.span.start !== end + 2) return null;
  return /^(?:$|[,.;:)–—]|\s[–—])/.test(text.slice(mention.span.end, mention.span.end + 2)) ? mention : null;
}

/** Those who speak together; none where only one is known, who does not speak alone. */
function severalIn(mentions: readonly Mention[], span: Span): readonly number[] {
  const found = entitiesIn(mentions, span);
  return found.length > 1 ? found : [];
}

function entitiesIn(mentions: readonly Mention[], span: Span): readonly number[] {
  const found = new Set<number>();
  for (let at = startingBefore(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.span.end > span.end) break;
    found.add(mention.entity);
  }
  return [...found];
}

/** The last name in a span: in "Seafarers’ Union secretary Mark Holt" the person, not the union. */
function mentionIn(mentions: readonly Mention[], span: Span): Mention | undefined {
  for (let at = startingBefore(mentions, span.end) - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (mention.span.start < span.start) return undefined;
    if (mention.span.end <= span.end) return mention;
  }
  return undefined;
}
