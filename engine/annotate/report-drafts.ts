/**
 * Reported clauses as quotations: indirect, or mixed where some of their words stand in marks.
 */
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import type { Span } from '../text/span.ts';
import type { Element } from './folded-paragraph.ts';
import type { Narration } from './narration.ts';
import { newDraft, type QuotationDraft, sourceOf } from './quotation-draft.ts';
import type { Range, Report, ReportForm } from './report.ts';
import { confidenceOf } from './report-confidence.ts';
import { reportsBySentence } from './reported-speech.ts';

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
}

/** The reports of a paragraph, inside `parent` where that is the turn of a transcript. What is all in marks is left to the reading of marked stretches. */
export function readReports(
  narration: Narration,
  stretches: readonly MarkedStretch[],
  { parent, accepts }: ReadOptions,
): ReadReports {
  const { elements } = narration;
  const drafts: QuotationDraft[] = [];
  const covered = new Map<number, QuotationDraft>();
  for (const reports of reportsBySentence(narration)) {
    const taken: { readonly report: Report; readonly draft: QuotationDraft }[] = [];
    for (const report of reports) {
      if (!hasOwnWords(report, elements) || (accepts && !accepts(report))) continue;
      const around = taken.findLast(({ report: other }) => isInside(report, other));
      const from = elements[report.content[0]?.from ?? 0]?.start ?? 0;
      if (!around && parent && from < (parent.content.at(-1)?.start ?? 0)) continue;
      if (!around && taken.some(({ report: other }) => overlap(report, other))) continue;
      const draft = draftOf(report, elements, stretches, around?.draft ?? parent);
      // "Marsh denied that Holt had said …": what is said in a clause that is denied is denied with it.
      const inClause = around && CLAUSES.has(around.report.form) && report.form !== 'noun';
      if (inClause && report.polarity === 'asserted') draft.polarity = around.draft.polarity;
      taken.push({ report, draft });
      drafts.push(draft);
      for (const { from, to } of report.content)
        for (let at = from; at < to; at++)
          if (elements[at]?.type === 'marked' && !covered.has(at)) covered.set(at, draft);
    }
  }
  return { drafts, covered };
}

/** What a plain object has of clauses is not denied with it: a claim that somebody rejects has been made. */
const CLAUSES: ReadonlySet<ReportForm> = new Set(['that', 'clause', 'question', 'gerund']);

function hasOwnWords({ content }: Report, elements: readonly Element[]): boolean {
  return content.some(({ from, to }) => elements.slice(from, to).some(({ type }) => type === 'word'));
}

/** Whether a report stands, with its cue, in what another reports. */
function isInside({ cue, content }: Report, other: Report): boolean {
  return other.content.some(({ from, to }) => {
    const isHere = (range: Range) => from <= range.from && range.to <= to;
    return isHere(cue) && content.every(isHere);
  });
}

/** Whether two reports claim the same words. */
function overlap(report: Report, other: Report): boolean {
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
  const content = report.content
    .map(({ from, to }) => spanOf(elements, from, to, stretches))
    .filter(({ start, end }) => start < end);
  const marked = report.content.flatMap(({ from, to }) => markedIn(elements, from, to, stretches));
  const draft = newDraft(marked.length > 0 ? 'mixed' : 'indirect', content[0] as Span, {
    marked,
    closed: true,
    parent,
  });
  draft.content.push(...content.slice(1));
  draft.cue = {
    start: (elements[report.cue.from] as Element).start,
    end: (elements[report.cue.to - 1] as Element).end,
  };
  draft.source = report.source && sourceOf(report.source);
  draft.polarity = report.polarity;
  draft.confidence = confidenceOf(report);
  draft.why = whyOf(report, elements);
  return draft;
}

function whyOf({ source, form, cue }: Report, elements: readonly Element[]): string {
  if (!source) return 'no speaker found';
  const words = elements.slice(cue.from, cue.to).map(({ text }) => text);
  const cueWords = `“${words.join(' ').replace(/ (?=['’])/g, '')}”`;
  const named = source.form === 'pronoun' ? 'a pronoun' : 'named';
  if (form === 'according' || form === 'passive') return `${named} after ${cueWords}`;
  return form === 'noun' ? `${named} before ${cueWords}` : `${named} as the subject of ${cueWords}`;
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
