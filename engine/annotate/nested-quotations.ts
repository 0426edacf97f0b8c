/**
 * Marked stretches inside others: quotations in quotations, or terms.
 */
import type { MarkedStretch } from '../syntax/marked-stretches.ts';
import { newDraft, type QuotationDraft } from './quotation-draft.ts';
import { isClause } from './quotation-kind.ts';

/** @param byStretch The draft of each outer stretch, by index; nested ones are added. */
export function nestedQuotations(
  text: string,
  stretches: readonly MarkedStretch[],
  byStretch: Map<number, QuotationDraft>,
): readonly QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.parent === null || byStretch.has(index)) continue;
    const parent = byStretch.get(stretch.parent);
    if (!parent || stretch.content.end <= stretch.content.start) continue;
    const content = text.slice(stretch.content.start, stretch.content.end);
    const before = text.slice(
      Math.max(0, stretch.content.start - 4),
      stretch.open?.start ?? stretch.content.start,
    );
    const kind = /[:,]\s*$/.test(before) || isClause(content) ? 'direct' : 'scare';
    const draft = newDraft(kind, stretch.content, {
      marked: [stretch.content],
      closed: stretch.close !== null,
      parent,
    });
    draft.why = 'quoted inside another quotation';
    drafts.push(draft);
    byStretch.set(index, draft);
  }
  return drafts;
}
