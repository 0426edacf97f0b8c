/**
 * Put quotations together from marked stretches and the narration around them.
 *
 * One quotation may have several parts: cut by its cue ("A," he said. "B."), or going on over paragraphs. The kind
 * follows from the form: a marked clause that stands alone is direct, marked words in a reported sentence are
 * mixed, and marked words that nobody is said to have spoken are scare quotes.
 */
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import {
  type Attribution,
  attributionAfter,
  attributionAtEnd,
  attributionBefore,
  attributionByAnyVerb,
  attributionByColon,
  attributionByDash,
} from './attribution.ts';
import { type Element, foldParagraph, type IndexedStretch, sentenceStart } from './folded-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { attribute, carryFrom, type QuotationDraft } from './quotation-draft.ts';
import { isClause, kindOf, standsAlone } from './quotation-kind.ts';
import { reportedClause } from './reported-clause.ts';

/** All quotations of a document with marks, sorted by start. */
export function quotationsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly MarkedStretch[],
): readonly QuotationDraft[] {
  const assembly = new Assembly(text, paragraphs, stretches);
  for (const [index, outer] of outerByParagraph(stretches)) assembly.read(index, outer);
  assembly.addNested();
  return assembly.drafts.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function outerByParagraph(stretches: readonly MarkedStretch[]): ReadonlyMap<number, IndexedStretch[]> {
  const outer = new Map<number, IndexedStretch[]>();
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.parent !== null) continue;
    const list = outer.get(stretch.paragraph);
    if (list) list.push({ index, stretch });
    else outer.set(stretch.paragraph, [{ index, stretch }]);
  }
  return outer;
}

/** The last quotation read and where its attribution stood, for what follows it. */
interface Previous {
  readonly draft: QuotationDraft;
  readonly paragraph: number;
  /** Index of its last marked element in its paragraph. */
  readonly at: number;
  readonly attribution: Attribution | null;
}

/** The state of reading a document's quotations in order. */
class Assembly {
  readonly drafts: QuotationDraft[] = [];
  readonly #byStretch = new Map<number, QuotationDraft>();
  readonly #folded = new Map<number, readonly Element[]>();
  #previous: Previous | null = null;

  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly stretches: readonly MarkedStretch[],
  ) {}

  /** Read the outermost marked stretches of one paragraph. */
  read(paragraph: number, outer: readonly IndexedStretch[]): void {
    const elements = foldParagraph(this.paragraphs[paragraph] as Paragraph, outer);
    this.#folded.set(paragraph, elements);
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at] as Element;
      if (element.type !== 'marked') continue;
      const stretch = this.stretches[element.stretch] as MarkedStretch;
      if (stretch.content.end <= stretch.content.start) continue;
      if (this.#continue(elements, at, stretch, paragraph)) continue;
      this.#begin(elements, at, stretch, paragraph);
    }
  }

  /** A stretch that goes on from an earlier paragraph is a part of the same quotation. */
  #continue(elements: readonly Element[], at: number, stretch: MarkedStretch, paragraph: number): boolean {
    const draft = stretch.continues === null ? undefined : this.#byStretch.get(stretch.continues);
    if (!draft) return false;
    this.#addPart(draft, elements[at] as Element, stretch);
    draft.closed = stretch.close !== null;
    if (draft.kind === 'scare') draft.kind = 'direct';
    const own = draft.source?.via === 'carried' || !draft.source ? attributionAfter(elements, at) : null;
    if (own?.source) attribute(draft, own);
    this.#previous = { draft, paragraph, at, attribution: own };
    return true;
  }

  #begin(elements: readonly Element[], at: number, stretch: MarkedStretch, paragraph: number): void {
    const element = elements[at] as Element;
    const alone = standsAlone(elements, at);
    const attribution = this.#attributionOf(elements, at, alone, paragraph);
    if (!attribution && this.#joinPrevious(elements, at, stretch, paragraph, alone)) return;
    if (attribution && this.#goesOn(elements, at, attribution, paragraph)) {
      this.#joinAsPart(elements, at, stretch);
      return;
    }
    const kind = kindOf(element, elements[at - 1], alone, attribution);
    const joined =
      kind === 'mixed' && attribution ? this.#sameClause(elements, at, attribution, paragraph) : null;
    if (joined) {
      this.#byStretch.set(element.stretch, joined);
      joined.marked.push(stretch.content);
      this.#previous = { draft: joined, paragraph, at, attribution };
      return;
    }
    const content =
      kind === 'mixed' && attribution
        ? reportedClause(elements, at, attribution, this.stretches)
        : stretch.content;
    const draft: QuotationDraft = {
      kind,
      content: [content],
      marked: [stretch.content],
      closed: stretch.close !== null,
      parent: null,
      cue: null,
      source: null,
      confidence: 0,
      why: 'no source found',
    };
    if (attribution && kind !== 'scare') attribute(draft, attribution);
    else if (alone && kind === 'direct') this.#carry(draft, elements, at, paragraph);
    this.drafts.push(draft);
    this.#byStretch.set(element.stretch, draft);
    this.#previous = { draft, paragraph, at, attribution };
  }

  #attributionOf(
    elements: readonly Element[],
    at: number,
    alone: boolean,
    paragraph: number,
  ): Attribution | null {
    const before = attributionBefore(elements, at) ?? attributionByColon(elements, at);
    const after = attributionAfter(elements, at) ?? attributionByDash(elements, at);
    const ends = /[,?!…—–-]['’]?\s*$/.test((elements[at] as Element).text);
    if (after && (alone || ends || !before?.source)) return after;
    if (before?.source) return before;
    if (at === 0) {
      const above = this.#elementsOf(paragraph - 1);
      if (above.at(-1)?.lower === ':')
        return elsewhere(attributionBefore(above, above.length)) ?? attributionByColon(above, above.length);
    }
    return attributionAtEnd(elements, at) ?? (alone ? null : attributionByAnyVerb(elements, at));
  }

  /** "A," he said. "B.": a stretch that follows the attribution of the one before is a part of it. */
  #joinPrevious(
    elements: readonly Element[],
    at: number,
    stretch: MarkedStretch,
    paragraph: number,
    alone: boolean,
  ): boolean {
    const previous = this.#previous;
    if (!previous || previous.paragraph !== paragraph || previous.draft.kind !== 'direct' || !alone)
      return false;
    const gap = elements.slice(previous.at + 1, at);
    const sentences = new Set(gap.map((element) => element.sentence)).size;
    const cutByCue = previous.attribution?.position === 'after' && sentences <= 1;
    if (!cutByCue || gap.some((element) => element.type === 'marked')) return false;
    this.#joinAsPart(elements, at, stretch);
    return true;
  }

  /** "A," he said, "and b.": the cue and a comma stand between two parts of one sentence. */
  #goesOn(elements: readonly Element[], at: number, attribution: Attribution, paragraph: number): boolean {
    const previous = this.#previous;
    if (previous?.paragraph !== paragraph || previous.draft.kind !== 'direct') return false;
    return elements[at - 1]?.lower === ',' && previous.draft.cue?.start === attribution.cue.start;
  }

  #joinAsPart(elements: readonly Element[], at: number, stretch: MarkedStretch): void {
    if (!this.#previous) return;
    const { draft } = this.#previous;
    this.#addPart(draft, elements[at] as Element, stretch);
    draft.closed &&= stretch.close !== null;
    this.#previous = { ...this.#previous, at, attribution: null };
  }

  /** Several marked stretches in one reported clause are one mixed quotation. */
  #sameClause(
    elements: readonly Element[],
    at: number,
    attribution: Attribution,
    paragraph: number,
  ): QuotationDraft | null {
    const previous = this.#previous;
    if (!previous || previous.paragraph !== paragraph || previous.draft.kind !== 'mixed') return null;
    if (previous.draft.cue?.start !== attribution.cue.start) return null;
    const content = previous.draft.content[0];
    const element = elements[at] as Element;
    return content && content.start <= element.start && element.end <= content.end + 1
      ? previous.draft
      : null;
  }

  /** A marked sentence without attribution goes on with the speaker before it. */
  #carry(draft: QuotationDraft, elements: readonly Element[], at: number, paragraph: number): void {
    const previous = this.#previous;
    const narration = this.#narrationBefore(elements, at, paragraph);
    if (narration?.source) {
      carryFrom(
        draft,
        narration.source.span,
        narration.source.form,
        0.7,
        'carried over from the sentence before',
      );
      return;
    }
    const near =
      previous !== null &&
      (previous.paragraph === paragraph || (at === 0 && previous.paragraph >= paragraph - 2));
    const source = near ? previous.draft.source : null;
    if (source) carryFrom(draft, source.span, source.form, 0.75, 'carried over from the quotation before');
  }

  /** The attribution in the narration of the sentence before, when it comes after the previous quotation. */
  #narrationBefore(elements: readonly Element[], at: number, paragraph: number): Attribution | null {
    const scope = at > 0 ? elements : this.#elementsOf(paragraph - 1);
    const end = at > 0 ? at : scope.length;
    const last = scope[end - 1];
    if (!last) return null;
    const sentence = scope.slice(sentenceStart(scope, last.sentence, end), end);
    if (sentence.some((element) => element.type === 'marked')) return null;
    return attributionBefore(sentence, sentence.length);
  }

  #elementsOf(paragraph: number): readonly Element[] {
    const known = this.#folded.get(paragraph);
    if (known) return known;
    const found = this.paragraphs[paragraph];
    const elements = found ? foldParagraph(found, []) : [];
    this.#folded.set(paragraph, elements);
    return elements;
  }

  #addPart(draft: QuotationDraft, element: Element, stretch: MarkedStretch): void {
    draft.content.push(stretch.content);
    draft.marked.push(stretch.content);
    this.#byStretch.set(element.stretch, draft);
  }

  /** Marked stretches inside others: quotations in quotations, or terms. */
  addNested(): void {
    for (const [index, stretch] of this.stretches.entries()) {
      if (stretch.parent === null || this.#byStretch.has(index)) continue;
      const parent = this.#byStretch.get(stretch.parent);
      if (!parent || stretch.content.end <= stretch.content.start) continue;
      const content = this.text.slice(stretch.content.start, stretch.content.end);
      const before = this.text.slice(
        Math.max(0, stretch.content.start - 4),
        stretch.open?.start ?? stretch.content.start,
      );
      const draft: QuotationDraft = {
        kind: /[:,]\s*$/.test(before) || isClause(content) ? 'direct' : 'scare',
        content: [stretch.content],
        marked: [stretch.content],
        closed: stretch.close !== null,
        parent,
        cue: null,
        source: null,
        confidence: 0,
        why: 'quoted inside another quotation',
      };
      this.drafts.push(draft);
      this.#byStretch.set(index, draft);
    }
  }
}

/** An attribution in the paragraph above, whose element indices mean nothing here. */
function elsewhere(attribution: Attribution | null): Attribution | null {
  return attribution?.source ? attribution : null;
}
