/**
 * A quotation while it is put together: what its marks and its attribution say, its source not yet resolved.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { moved, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Judgement, Polarity, QuotationKind, SourceForm, Via } from './facts.ts';
import type { NounPhrase } from './noun-phrases.ts';

export const NO_SPEAKER = phrased('no speaker found');

/** A quotation whose source is not resolved to an entity yet. */
export interface QuotationDraft {
  kind: QuotationKind;
  content: Span[];
  marked: Span[];
  closed: boolean;
  /** The draft that this one stands in. */
  readonly parent: QuotationDraft | null;
  cue: Span | null;
  polarity: Polarity;
  judgement: Judgement | null;
  source: SourceDraft | null;
  confidence: number;
  why: Phrase;
}

export interface SourceDraft {
  readonly span: Span;
  /** The part of the span that names the speaker, without what follows ("the head" of "the head of the union"). */
  readonly head: Span;
  readonly via: Via;
  /** The form of the mention itself, which for a carried source differs from `via`. */
  readonly form: SourceForm;
  /** Whether it names several. */
  readonly several: boolean;
  /** The names of those whom it stands for, where its form does not show them. */
  readonly members: readonly Span[];
  /** Whether it stands for an owner ("his" of "his claim"). */
  readonly owner?: boolean;
}

/** A draft without attribution. */
export function newDraft(
  kind: QuotationKind,
  content: Span,
  {
    marked,
    closed,
    parent = null,
  }: { marked: readonly Span[]; closed: boolean; parent?: QuotationDraft | null },
): QuotationDraft {
  return {
    kind,
    content: [content],
    marked: [...marked],
    closed,
    parent,
    cue: null,
    polarity: 'asserted',
    judgement: null,
    source: null,
    confidence: 0,
    why: NO_SPEAKER,
  };
}

/** A noun phrase as the source of a quotation. */
export function sourceOf({
  span,
  head,
  form,
  several,
  members = [],
  owner = false,
}: NounPhrase): SourceDraft {
  return { span, head, form, several, members, owner, via: form === 'name' ? 'explicit' : form };
}

/** Give a quotation the source and the cue of its attribution. */
export function attribute(draft: QuotationDraft, attribution: Attribution): void {
  draft.cue = attribution.cue;
  draft.confidence = attribution.confidence;
  const { source, where, polarity = 'asserted' } = attribution;
  draft.polarity = polarity;
  draft.source = source ? sourceOf(source) : null;
  if (source) draft.why = givenAs(source, where);
}

/** How a source is given. @param where In words that go on after “named”. */
export function givenAs({ form }: Pick<NounPhrase, 'form'>, where: Phrase): Phrase {
  return form === 'pronoun' ? phrased('a pronoun {0}', where) : phrased('named {0}', where);
}

/** Give a quotation the source of the sentence or quotation before it. */
export function carryFrom(
  draft: QuotationDraft,
  { span, head, form, several, members }: Omit<SourceDraft, 'via'>,
  confidence: number,
  why: Phrase,
): void {
  draft.source = { span, head, form, several, members, via: 'carried' };
  draft.confidence = confidence;
  draft.why = why;
}

/** The same quotations, so many units further on. @param drafts With all that any of them stands in. */
export function movedDrafts(drafts: readonly QuotationDraft[], by: number): readonly QuotationDraft[] {
  const known = new Map<QuotationDraft, QuotationDraft>();
  const movedDraft = (draft: QuotationDraft): QuotationDraft => {
    const found = known.get(draft);
    if (found) return found;
    const { content, marked, parent, cue, source } = draft;
    const copy: QuotationDraft = {
      ...draft,
      content: content.map((span) => moved(span, by)),
      marked: marked.map((span) => moved(span, by)),
      parent: parent && movedDraft(parent),
      cue: cue && moved(cue, by),
      source: source && movedSource(source, by),
    };
    known.set(draft, copy);
    return copy;
  };
  return drafts.map(movedDraft);
}

function movedSource(source: SourceDraft, by: number): SourceDraft {
  const { span, head, members } = source;
  return {
    ...source,
    span: moved(span, by),
    head: moved(head, by),
    members: members.map((member) => moved(member, by)),
  };
}
