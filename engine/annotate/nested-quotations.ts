/**
 * Quotations inside quotations: whom a speaker quotes, with the words that say so.
 *
 * What stands between the marks of a quotation is read as a narration of its own, in which the speaker is "I". Only
 * speech counts there: what a speaker thinks, wants or backs is what that speaker says.
 */
import { phrased } from '../../protocol/phrase.ts';
import { FEATURE, type Token } from '../languages/token.ts';
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import type { Element, IndexedStretch } from './folded-paragraph.ts';
import { readNarration } from './kept-narrations.ts';
import type { Narration } from './narration.ts';
import type { Paragraph } from './paragraph.ts';
import { attribute, newDraft, type QuotationDraft } from './quotation-draft.ts';
import { isClause } from './quotation-kind.ts';
import type { Report } from './report.ts';
import { readReports } from './report-drafts.ts';

/**
 * Those of one paragraph.
 *
 * @param own All stretches of the paragraph, in order.
 * @param stretches Those of the document.
 * @param byStretch The draft of each outer stretch, by index; nested ones are added.
 */
export function nestedQuotations(
  paragraph: Paragraph,
  own: readonly IndexedStretch[],
  stretches: readonly MarkedStretch[],
  byStretch: Map<number, QuotationDraft>,
): readonly QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  const inner = byParent(own);
  for (const { index, stretch: around } of own) {
    const { content } = around;
    const parent = byStretch.get(index);
    if (!parent || parent.kind === 'scare' || content.end <= content.start) continue;
    const children = inner.get(index) ?? [];
    if (children.length === 0 && !mayQuote(paragraph, content)) continue;
    const narration = readNarration(paragraph, children, content);
    const reported = readReports(narration, stretches, { parent, accepts: quotesClause });
    for (const draft of reported.drafts) drafts.push(draft);
    for (const [at, element] of narration.elements.entries()) {
      const stretch = stretches[element.stretch];
      if (!stretch || stretch.content.end <= stretch.content.start) continue;
      const draft = reported.covered.get(at) ?? nestedQuotation(narration, at, stretch, parent);
      if (!reported.covered.has(at)) drafts.push(draft);
      byStretch.set(element.stretch, draft);
    }
  }
  return drafts;
}

/** Whether words can quote somebody, without reading them: most have no word with which one does. */
function mayQuote({ base, facts }: Paragraph, { start, end }: Span): boolean {
  const { tokens } = facts;
  let at = firstIndex(tokens.length, (index) => base + (tokens[index] as Token).from < start);
  for (; at < tokens.length && base + (tokens[at] as Token).to <= end; at++) {
    const { tag, reporting, features } = tokens[at] as Token;
    if (reporting?.class === 'speech' || tag === 'postposition' || features & FEATURE.sourceNext) return true;
  }
  return false;
}

function byParent(stretches: readonly IndexedStretch[]): ReadonlyMap<number, IndexedStretch[]> {
  const inner = new Map<number, IndexedStretch[]>();
  for (const own of stretches) {
    const { parent } = own.stretch;
    if (parent === null) continue;
    const list = inner.get(parent);
    if (list) list.push(own);
    else inner.set(parent, [own]);
  }
  return inner;
}

/** Somebody is reported to have said a clause, by a word for which `mayQuote` looks: "I told them that we were ready". */
function quotesClause({ verb, form }: Report): boolean {
  if (form === 'according') return true;
  return verb?.class === 'speech' && (form === 'that' || form === 'clause' || form === 'parenthesis');
}

function nestedQuotation(
  narration: Narration,
  at: number,
  stretch: MarkedStretch,
  parent: QuotationDraft,
): QuotationDraft {
  const before = narration.elements[at - 1];
  const attribution = attributionBefore(narration, at) ?? attributionAfter(narration, at);
  const introduced = before?.lower === ':' || before?.lower === ',' || before?.reporting != null;
  const speech = isClause((narration.elements[at] as Element).text) || introduced;
  const draft = newDraft(speech ? 'direct' : 'scare', stretch.content, {
    marked: [stretch.content],
    closed: stretch.close !== null,
    parent,
  });
  draft.why = phrased('quoted inside another quotation');
  if (speech && attribution) attribute(draft, attribution);
  return draft;
}
