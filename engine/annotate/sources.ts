/**
 * Resolve the source of each quotation to an entity of the document.
 *
 * A name is looked up, a description is matched with the titles that names carry in the document, and a singular
 * pronoun stands for the person last spoken of. What stays unsure stays open: a wrong speaker is worse than none.
 */
import type { Language, NameWords } from '../languages/language.ts';
import { firstIndex } from '../text/first-index.ts';
import { fitted } from '../text/fitted.ts';
import type { Span } from '../text/span.ts';
import { Descriptions } from './descriptions.ts';
import { Discourse } from './discourse.ts';
import type { DocumentEntities } from './document-entities.ts';
import { explained } from './explained.ts';
import type { Mention, Quotation, Source } from './facts.ts';
import { Occasions } from './occasions.ts';
import type { Paragraph } from './paragraph.ts';
import { Pronouns, type Speaker } from './pronouns.ts';
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
  paragraphs: readonly Paragraph[],
  drafts: readonly QuotationDraft[],
  named: DocumentEntities,
  { names, occasions: words }: Language,
): ResolvedSources {
  const occasions = new Occasions(text, paragraphs, words);
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const marked = joined(drafts.flatMap((draft) => draft.marked));
  const isQuoted = ({ start, end }: Span) => {
    const next = firstIndex(marked.length, (index) => (marked[index] as Span).end <= start);
    return (marked[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  const narration = named.mentions.filter(({ span }) => !isQuoted(span));
  const descriptions = new Descriptions(text, named, names);
  const described = (span: Span) => descriptions.meant(span);
  const isInMarks = (offset: number) => isQuoted({ start: offset, end: offset + 1 });
  const discourse = new Discourse(paragraphs, narration, named.oblique, isInMarks, names);
  const pronouns = new Pronouns(text, named, discourse, names, described);
  const resolved = new Map<number, readonly number[]>();
  const mentions: Mention[] = [];
  const quotations = drafts.map((draft): Quotation => {
    const { source } = draft;
    let entities: readonly number[] = [];
    let { confidence, why } = draft;
    if (source) {
      const known = resolved.get(source.span.start);
      entities = known ?? resolve(text, source, named, descriptions, pronouns, isInOwnWords(draft));
      const others = source.form === 'pronoun' ? othersThan(draft, source) : [];
      if (others.some(({ span }) => entities.includes(resolved.get(span.start)?.[0] ?? -1))) entities = [];
      const [entity] = entities;
      if (!known) {
        resolved.set(source.span.start, entities);
        if (entity !== undefined && source.form !== 'name' && !mentionIn(named.mentions, source.span)) {
          mentions.push({ span: source.span, form: source.form, entity });
        }
      }
      if (draft.parent === null) {
        const speaker = speakerOf(text, source, entities, pronouns, names);
        if (speaker) pronouns.speaks(speaker);
      }
      const name = entity === undefined ? undefined : named.entities[entity]?.name;
      const written = text.slice(source.span.start, source.span.end);
      if (source.form !== 'name') why = explained(why, written, name);
      if (source.form === 'pronoun') confidence *= 0.95;
    }
    return {
      kind: draft.kind,
      content: fitted(draft.content),
      marked: fitted(draft.marked),
      closed: draft.closed,
      parent: draft.parent ? (indexOf.get(draft.parent) ?? null) : null,
      cue: draft.cue,
      polarity: draft.polarity,
      occasion: occasions.of(draft),
      judgement: draft.judgement,
      source: source && sourceFact(source, entities, isNamedBeside(text, named.mentions, source)),
      confidence: Math.round(confidence * 100) / 100,
      why,
    };
  });
  return { quotations, mentions };
}

/** Whether the source of a quotation stands inside the own words of another. */
function isInOwnWords({ parent, source }: QuotationDraft): boolean {
  const at = source?.span.start ?? 0;
  for (let around = parent; around; around = around.parent) {
    if (around.kind === 'direct' || around.marked.some(({ start, end }) => start <= at && at < end))
      return true;
  }
  return false;
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

/** Whom a pronoun after a quotation may mean as its speaker; null where that is nobody it could mean. */
function speakerOf(
  text: string,
  { form, head, span, several }: SourceDraft,
  entities: readonly number[],
  pronouns: Pronouns,
  { roles, gendered }: NameWords,
): Speaker | null {
  const at = span.start;
  const [entity] = entities;
  // After two who speak together, "he" may be either.
  if (entities.length > 1) return { entity: null, at, gender: null };
  if (entity !== undefined) return { entity, at, gender: null };
  if (several) return null;
  // A "she" whom the text leaves open: the next one is as open.
  const shown = form === 'pronoun' ? pronouns.genderOf(span) : undefined;
  if (shown !== undefined) return { entity: null, at, gender: shown };
  // "A fisherman said": whoever that is, "he" in what follows is not the person named before.
  const noun = /[\p{L}-]+$/u.exec(text.slice(head.start, head.end).toLowerCase())?.[0] ?? '';
  const isPerson = form === 'name' || (form === 'title' && roles.has(noun));
  return isPerson ? { entity: null, at, gender: gendered.get(noun) ?? null } : null;
}

/** @param named Whether a name stands beside the description. */
function sourceFact({ span, via, form }: SourceDraft, entities: readonly number[], named: boolean): Source {
  const [entity, ...others] = entities;
  return { span, via: named ? 'explicit' : via, form, entity: entity ?? null, others: fitted(others) };
}

function isNamedBeside(
  text: string,
  mentions: readonly Mention[],
  { via, span, members }: SourceDraft,
): boolean {
  if (members.length > 0) return true;
  return via === 'title' && apposition(text, mentions, span) !== null;
}

/** Spans in order, those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else found.push(span);
  }
  return found;
}

/** The entities that a source names: one, several where it names several, none where it is not known. */
function resolve(
  text: string,
  source: SourceDraft,
  { mentions, titleStarts }: DocumentEntities,
  descriptions: Descriptions,
  pronouns: Pronouns,
  inOwnWords: boolean,
): readonly number[] {
  const { form, head, span } = source;
  const members = source.members.flatMap((member) => mentionIn(mentions, member)?.entity ?? []);
  if (members.length > 0) return [...new Set(members)];
  // In somebody's own words "he" may be anybody.
  if (form === 'pronoun' && inOwnWords) return [];
  if (form === 'name') {
    if (source.several) return severalIn(mentions, head);
    // "University of Ostrow" goes on after its head; "people in Ostrow" are not Ostrow.
    const mention = mentionIn(mentions, head) ?? mentionIn(mentions, span);
    if (!mention) return [];
    // "Secretary of State Ada Marsh": the office has "of" in it, and she has the office.
    const begin = titleStarts.get(mention.span.start) ?? mention.span.start;
    return begin < head.end ? [mention.entity] : [];
  }
  if (form === 'pronoun' && source.several) return [];
  const apposed = form === 'title' ? apposition(text, mentions, span) : null;
  if (apposed) return [apposed.entity];
  const entity = form === 'title' ? descriptions.meant(head) : pronouns.meant(span);
  // "The man Ada Marsh met said": whoever that is, it is not she.
  const next = form === 'title' ? mentions[startingBefore(mentions, span.end)] : undefined;
  const isMet = next?.span.start === span.end + 1 && next.entity === entity;
  return entity === null || isMet ? [] : [entity];
}

/** "Brandt’s opponent, Victor Hale, said": the name that a description stands for, between two pauses or brackets. */
function apposition(text: string, mentions: readonly Mention[], { end }: Span): Mention | null {
  const pause = /^(?:, | \(| ?[–—] ?)/.exec(text.slice(end, end + 3))?.[0];
  const begin = end + (pause?.length ?? 0);
  const mention = pause === undefined ? undefined : mentions[startingBefore(mentions, begin)];
  if (!mention || !/^(?:\p{Lu}\p{Ll}*\.? )?$/u.test(text.slice(begin, mention.span.start))) return null;
  const closing = pause === ' (' ? /^\)/ : /^(?:$|[,.;:)–—]|\s[–—])/;
  return closing.test(text.slice(mention.span.end, mention.span.end + 2)) ? mention : null;
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
