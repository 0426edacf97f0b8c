/**
 * Reported clauses as quotations: indirect, or mixed where some of their words stand in marks.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import type { Span } from '../text/span.ts';
import { continuedContent } from './continued-reports.ts';
import type { Element } from './folded-paragraph.ts';
import { judgementOf } from './judgement.ts';
import type { ReadNarration } from './kept-narrations.ts';
import type { Narration, Sentence } from './narration.ts';
import type { NounPhrase } from './noun-phrases.ts';
import {
  carryFrom,
  givenAs,
  NO_SPEAKER,
  newDraft,
  type QuotationDraft,
  type SourceDraft,
  sourceOf,
} from './quotation-draft.ts';
import type { Range, Report, ReportForm } from './report.ts';
import { confidenceOf } from './report-confidence.ts';

export interface ReadReports {
  readonly drafts: readonly QuotationDraft[];
  /** The draft of each marked element that is a part of a report, by the element's index. */
  readonly covered: ReadonlyMap<number, QuotationDraft>;
}

export interface ReadOptions {
  /** The quotation that all of it stands in: the turn of a transcript, or words in marks. */
  readonly parent: QuotationDraft | null;
  /** Which reports count; all, if it is left out. */
  readonly accepts?: (report: Report) => boolean;
  /** Who says the marked element at an index, where an attribution beside it tells; nobody, if it is left out. */
  readonly speakerAt?: (at: number) => NounPhrase | null;
}

/** The reports of a paragraph, inside `parent` where that is the turn of a transcript. What is all in marks is left to the reading of marked stretches. */
export function readReports(
  narration: ReadNarration,
  stretches: readonly MarkedStretch[],
  options: ReadOptions,
): ReadReports {
  const reader = new ReportReader(narration, stretches, options);
  for (const { sentence, reports } of narration.sentences) reader.read(sentence, reports);
  return reader;
}

/** A quotation of the sentence that is being read, and the elements that it reports. */
interface Taken extends Pick<Report, 'content'> {
  readonly draft: QuotationDraft;
  /** Whether what is reported in it is denied where it is. */
  readonly isClause: boolean;
}

class ReportReader implements ReadReports {
  readonly drafts: QuotationDraft[] = [];
  readonly covered = new Map<number, QuotationDraft>();
  /** The sentence read last. */
  #before: { readonly sentence: Sentence; readonly taken: readonly Taken[] } | null = null;

  constructor(
    private readonly narration: Narration,
    private readonly stretches: readonly MarkedStretch[],
    private readonly options: ReadOptions,
  ) {}

  read(sentence: Sentence, found: readonly Report[]): void {
    const { elements } = this.narration;
    const { accepts } = this.options;
    const reports = found.filter((report) => hasOwnWords(report, elements) && (!accepts || accepts(report)));
    const continued = this.#continued(sentence, reports);
    const taken: Taken[] = continued ? [continued] : [];
    for (const report of reports) {
      const own = this.#take(report, taken);
      if (own) taken.push(own);
    }
    for (const { content, draft } of taken) {
      this.drafts.push(draft);
      for (const { from, to } of content)
        for (let at = from; at < to; at++)
          if (elements[at]?.type === 'marked' && !this.covered.has(at)) this.covered.set(at, draft);
    }
    this.#before = { sentence, taken };
  }

  #take(report: Report, taken: readonly Taken[]): Taken | null {
    const { elements } = this.narration;
    const { parent } = this.options;
    const around = taken.findLast((other) => isInside(report, other));
    const from = elements[report.content[0]?.from ?? 0]?.start ?? 0;
    if (!around && parent && from < (parent.content.at(-1)?.start ?? 0)) return null;
    if (!around && taken.some((other) => overlap(report, other))) return null;
    const draft = draftOf(report, elements, this.stretches, around?.draft ?? parent);
    // "Marsh denied that Holt had said …": what is said in a clause that is denied is denied with it.
    if (around?.isClause && report.form !== 'noun' && report.polarity === 'asserted')
      draft.polarity = around.draft.polarity;
    return { content: report.content, draft, isClause: CLAUSES.has(report.form) };
  }

  /** A free sentence that goes on with what the sentence before it reports. */
  #continued(sentence: Sentence, reports: readonly Report[]): Taken | null {
    const { elements } = this.narration;
    const found = continuedContent(sentence);
    if (!found || this.#before?.sentence.to !== sentence.from) return null;
    const has = ({ from, to }: Range) => from <= found.verb && found.verb < to;
    if (reports.some(({ content }) => content.some(has))) return null;
    if (this.#speakersOfMarked(sentence).length > 0) return null;
    const speaker = this.#speakerOf(this.#before.sentence, this.#before.taken);
    if (!speaker) return null;
    const draft = draftOfContent([found.content], elements, this.stretches, this.options.parent);
    carryFrom(draft, speaker, CONTINUED, phrased('goes on with the words of the sentence before'));
    return { content: [found.content], draft, isClause: true };
  }

  /** The one whose words a sentence tells. */
  #speakerOf(sentence: Sentence, taken: readonly Taken[]): SourceDraft | null {
    const outermost = taken.filter(({ draft }) => draft.parent === this.options.parent);
    if (outermost.some(({ draft }) => draft.polarity === 'questioned')) return null;
    const speakers = [
      ...outermost.map(({ draft }) => draft.source),
      ...this.#speakersOfMarked(sentence).map(sourceOf),
    ];
    const [first] = speakers;
    return speakers.every((speaker) => speaker?.span.start === first?.span.start) ? (first ?? null) : null;
  }

  #speakersOfMarked({ from, to }: Sentence): readonly NounPhrase[] {
    const { elements } = this.narration;
    const { speakerAt } = this.options;
    if (!speakerAt) return [];
    const speakers: NounPhrase[] = [];
    for (let at = from; at < to; at++) {
      const speaker = elements[at]?.type === 'marked' ? speakerAt(at) : null;
      if (speaker) speakers.push(speaker);
    }
    return speakers;
  }
}

/** How sure it is that a free sentence goes on with the report before it. Estimated. */
const CONTINUED = 0.8;

/** What a plain object has of clauses is not denied with it: a claim that somebody rejects has been made. */
const CLAUSES: ReadonlySet<ReportForm> = new Set(['that', 'clause', 'question', 'gerund']);

function hasOwnWords({ content }: Report, elements: readonly Element[]): boolean {
  return content.some(({ from, to }) => elements.slice(from, to).some(({ type }) => type === 'word'));
}

/** Whether a report stands, with its cue, in what another reports. */
function isInside({ cue, content }: Report, other: Taken): boolean {
  return other.content.some(({ from, to }) => {
    const isHere = (range: Range) => from <= range.from && range.to <= to;
    return isHere(cue) && content.every(isHere);
  });
}

/** Whether two reports claim the same words. */
function overlap(report: Report, other: Taken): boolean {
  return report.content.some(({ from, to }) =>
    other.content.some((range) => from < range.to && range.from < to),
  );
}

function draftOf(
  report: Report,
  elements: readonly Element[],
  stretches: readonly MarkedStretch[],
  parent: QuotationDraft | null,
): QuotationDraft {
  const draft = draftOfContent(report.content, elements, stretches, parent);
  draft.cue = {
    start: (elements[report.cue.from] as Element).start,
    end: (elements[report.cue.to - 1] as Element).end,
  };
  draft.source = report.source && sourceOf(report.source);
  draft.polarity = report.polarity;
  draft.judgement = judgementOf(report, elements);
  draft.confidence = confidenceOf(report);
  draft.why = whyOf(report, elements);
  return draft;
}

function draftOfContent(
  ranges: readonly Range[],
  elements: readonly Element[],
  stretches: readonly MarkedStretch[],
  parent: QuotationDraft | null,
): QuotationDraft {
  const content = ranges
    .map(({ from, to }) => spanOf(elements, from, to, stretches))
    .filter(({ start, end }) => start < end);
  const marked = ranges.flatMap(({ from, to }) => markedIn(elements, from, to, stretches));
  const draft = newDraft(marked.length > 0 ? 'mixed' : 'indirect', content[0] as Span, {
    marked,
    closed: true,
    parent,
  });
  draft.content.push(...content.slice(1));
  return draft;
}

function whyOf({ source, form, cue }: Report, elements: readonly Element[]): Phrase {
  if (!source) return NO_SPEAKER;
  const words = elements.slice(cue.from, cue.to).map(({ text }) => text);
  const cueWords = words.join(' ').replace(/ (?=['’])/g, '');
  return givenAs(source, whereBeside(form, cueWords));
}

function whereBeside(form: Report['form'], cue: string): Phrase {
  if (form === 'according' || form === 'passive') return phrased('after “{0}”', cue);
  return form === 'noun' ? phrased('before “{0}”', cue) : phrased('as the subject of “{0}”', cue);
}

/** The contents of the marked stretches among the elements. */
function markedIn(
  elements: readonly Element[],
  from: number,
  to: number,
  stretches: readonly MarkedStretch[],
): readonly Span[] {
  const marked: Span[] = [];
  for (let at = from; at < to; at++) {
    const { type, stretch } = elements[at] as Element;
    if (type !== 'marked') continue;
    const { content } = stretches[stretch] as MarkedStretch;
    if (content.start < content.end) marked.push(content);
  }
  return marked;
}

/** Document span of the elements; marks at either end are left out. */
function spanOf(
  elements: readonly Element[],
  from: number,
  to: number,
  stretches: readonly MarkedStretch[],
): Span {
  let first = from;
  let last = to - 1;
  while (first < last && isEmpty(elements[first], stretches)) first++;
  while (last > first && isEmpty(elements[last], stretches)) last--;
  const opening = elements[first] as Element;
  const closing = elements[last] as Element;
  return {
    start: stretches[opening.stretch]?.content.start ?? opening.start,
    end: stretches[closing.stretch]?.content.end ?? closing.end,
  };
}

/** Marks with nothing between them. */
function isEmpty(element: Element | undefined, stretches: readonly MarkedStretch[]): boolean {
  const stretch = stretches[element?.stretch ?? -1];
  return stretch !== undefined && stretch.content.end <= stretch.content.start;
}
