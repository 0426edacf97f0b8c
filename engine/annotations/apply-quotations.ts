/**
 * The quotations of a document as people have corrected them, with those that they have marked.
 *
 * An annotation is about the quotation whose words it is anchored to, or nearly; where there is none such, its words
 * become one. What it leaves open stays as it was found.
 */
import { phrased } from '../../protocol/phrase.ts';
import type { DocumentEntity, DocumentFacts, Quotation, Source } from '../annotate/facts.ts';
import { contains, cover, type Span } from '../text/span.ts';
import type { QuotationSaying } from './annotation.ts';
import type { Applied } from './apply-annotations.ts';
import { entityNamed } from './entity-named.ts';
import { NestedSpans } from './nested-spans.ts';
import { newQuotation } from './new-quotation.ts';
import { anchoredSpan, QuotationsBySpan } from './quotation-span.ts';

export function applyQuotations(
  text: string,
  facts: DocumentFacts,
  sayings: readonly Applied<QuotationSaying>[],
): DocumentFacts {
  if (sayings.length === 0) return facts;
  const correcting = new Correcting(text, facts);
  for (const saying of sayings) correcting.apply(saying);
  return correcting.facts();
}

/** A quotation that others can stand in, while indices change. */
interface Draft {
  /** Its place among all drafts in the order in which they were made. */
  readonly rank: number;
  quotation: Quotation;
  /** It may be gone, see `#parentOf`. */
  parent: Draft | null;
  /** Whether somebody has said last that it is no speech; what else was said of it is kept for whoever says it is. */
  isRefused: boolean;
}

/** A quotation whose speaker was set, for those that go on with it. */
interface Lead {
  /** The mention that its speaker was taken from before. */
  readonly from: Span | null;
  readonly source: Source | null;
}

const BY_HAND = { confidence: 1, why: phrased('set by hand') };

class Correcting {
  /** Those that are gone too. */
  readonly #drafts: Draft[];
  /** Those that are not gone, by their words and marks. */
  readonly #byPlace = new NestedSpans<Draft>();
  readonly #entities: DocumentEntity[];
  readonly #found: QuotationsBySpan;
  /** The drafts of what was found, by their indices. */
  readonly #ofFound: readonly Draft[];
  readonly #leads = new Map<Draft, Lead>();
  readonly #gone = new Set<Draft>();
  /** Those that people have marked, by their spans. */
  readonly #added = new Map<string, Draft>();

  constructor(
    private readonly text: string,
    private readonly before: DocumentFacts,
  ) {
    this.#entities = [...before.entities];
    this.#found = new QuotationsBySpan(before.quotations);
    this.#ofFound = before.quotations.map(
      (quotation, rank): Draft => ({
        rank,
        quotation,
        parent: null,
        isRefused: false,
      }),
    );
    for (const draft of this.#ofFound)
      draft.parent = draft.quotation.parent === null ? null : (this.#ofFound[draft.quotation.parent] ?? null);
    this.#drafts = [...this.#ofFound];
    for (const draft of this.#drafts) this.#byPlace.add(extentOf(draft), draft);
  }

  apply(saying: Applied<QuotationSaying>): void {
    const { span, says, cue } = saying;
    const draft = this.#draftAt(saying);
    if (!says.speech) {
      if (draft) draft.isRefused = true;
      return;
    }
    const own = draft ?? this.#add(span);
    own.isRefused = false;
    if (draft) this.#stretch(draft, span);
    const { quotation } = own;
    // Words that somebody is set to have said, or nobody who is named, are speech, whatever they were taken for.
    const kind = says.kind ?? (quotation.kind === 'scare' ? 'direct' : quotation.kind);
    own.quotation = { ...quotation, ...BY_HAND, kind, cue: cue ?? quotation.cue };
    if (says.speakers !== null) this.#setSpeakers(own, says.speakers);
  }

  facts(): DocumentFacts {
    const ordered = this.#drafts
      .filter((draft) => !this.#gone.has(draft))
      .sort((a, b) => inTextOrder(a.quotation, b.quotation));
    const indices = new Map(ordered.map((draft, index) => [draft, index]));
    let lead: Lead | null = null;
    const quotations = ordered.map((draft): Quotation => {
      const around = this.#parentOf(draft);
      const parent = around === null ? null : (indices.get(around) ?? null);
      const quotation = { ...(draft.isRefused ? refused(draft.quotation) : draft.quotation), parent };
      const own = this.#leads.get(draft);
      if (own && !draft.isRefused) lead = own;
      else if (lead && goesOnWith(quotation, lead)) return carry(quotation, lead);
      else if (quotation.source && parent === null) lead = null;
      return quotation;
    });
    return { ...this.before, quotations, entities: this.#entities };
  }

  #draftAt({ span, pin }: Applied<QuotationSaying>): Draft | undefined {
    const { depth } = pin.target;
    const exact = this.#found.at(span, depth);
    const added = exact === undefined ? this.#added.get(keyOf(span)) : undefined;
    const index = exact ?? (added ? undefined : this.#found.near(span, depth));
    const draft = index === undefined ? added : this.#ofFound[index];
    return draft && !this.#gone.has(draft) ? draft : undefined;
  }

  /** The words become those of the annotation, where they are not yet. */
  #stretch(draft: Draft, span: Span): void {
    const own = anchoredSpan(draft.quotation);
    if (own.start === span.start && own.end === span.end) return;
    // Of a quotation that its cue cuts a part stands for the whole.
    if (draft.quotation.content.length > 1 && contains(own, span)) return;
    const { content, marked } = newQuotation(this.text, span);
    this.#byPlace.delete(extentOf(draft), draft);
    draft.quotation = { ...draft.quotation, content, marked };
    this.#byPlace.add(extentOf(draft), draft);
    this.#giveWay(draft);
  }

  #add(span: Span): Draft {
    const beside = this.#byPlace.touching(span);
    const parent = beside
      .filter(({ quotation }) => quotation.content.some((part) => contains(part, span)))
      .reduce<Draft | null>((last, other) => (last && last.rank > other.rank ? last : other), null);
    const draft: Draft = {
      rank: this.#drafts.length,
      quotation: newQuotation(this.text, span),
      parent,
      isRefused: false,
    };
    for (const other of beside)
      if (this.#parentOf(other) === parent && other.quotation.content.every((part) => contains(span, part)))
        other.parent = draft;
    this.#drafts.push(draft);
    this.#byPlace.add(extentOf(draft), draft);
    this.#added.set(keyOf(span), draft);
    this.#giveWay(draft);
    return draft;
  }

  /** What was found across the end of a passage that a person has marked goes, and what stood in it stays. */
  #giveWay(draft: Draft): void {
    const own = anchoredSpan(draft.quotation);
    for (const other of this.#byPlace.touching(own)) {
      const span = anchoredSpan(other.quotation);
      const isApart = span.end <= own.start || own.end <= span.start;
      if (other === draft || isApart || contains(own, span) || contains(span, own)) continue;
      this.#gone.add(other);
      this.#byPlace.delete(extentOf(other), other);
    }
  }

  /** The nearest around one that is not gone. */
  #parentOf(draft: Draft): Draft | null {
    while (draft.parent && this.#gone.has(draft.parent)) draft.parent = draft.parent.parent;
    return draft.parent;
  }

  #setSpeakers(draft: Draft, speakers: readonly string[]): void {
    const from = draft.quotation.source?.span ?? null;
    const named = new Set(speakers.map((name) => entityNamed(this.#entities, name)));
    const [entity, ...others] = named;
    const source = entity === undefined ? null : this.#sourceOf(entity, others, draft.quotation);
    draft.quotation = { ...draft.quotation, source };
    this.#leads.set(draft, { from, source });
  }

  #sourceOf(entity: number, others: readonly number[], { content }: Quotation): Source {
    const span = nearestMention(this.before, entity, content[0]?.start ?? 0);
    return { span, via: 'set', form: 'name', entity, others };
  }
}

function extentOf({ quotation: { content, marked } }: Draft): Span {
  return cover([...content, ...marked]);
}

/** Marked words that are no speech. */
function refused(quotation: Quotation): Quotation {
  return { ...quotation, ...BY_HAND, kind: 'scare', cue: null, source: null };
}

/** A quotation that goes on with the speaker of the one before goes on with the speaker that was set for that one. */
function goesOnWith({ source }: Quotation, { from }: Lead): boolean {
  return source?.via === 'carried' && from !== null && source.span?.start === from.start;
}

function carry(quotation: Quotation, { source }: Lead): Quotation {
  return { ...quotation, source: source && { ...source, via: 'carried' }, why: CARRIED };
}

const CARRIED = phrased('carried over from a quotation whose speaker was set by hand');

/** The last mention by name before an offset, else the first after it; null where there is none. */
function nearestMention({ mentions }: DocumentFacts, entity: number, offset: number): Span | null {
  const named = mentions.filter((mention) => mention.entity === entity && mention.form === 'name');
  const before = named.findLast(({ span }) => span.end <= offset);
  return (before ?? named[0])?.span ?? null;
}

/** By where the content begins, an outer quotation before those in it. */
function inTextOrder(one: Quotation, other: Quotation): number {
  const [left, right] = [one.content[0], other.content[0]];
  if (!left || !right) return 0;
  return left.start - right.start || right.end - left.end;
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
