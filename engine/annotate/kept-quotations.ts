/**
 * The quotations of paragraphs that can be read without what stands around them, kept while a document is edited: of a
 * paragraph that was not, nothing changes but where they stand.
 */
import type { IndexedStretch } from './folded-paragraph.ts';
import { areShifted } from './kept-narrations.ts';
import type { Paragraph, ParagraphFacts } from './paragraph.ts';
import { movedDrafts, type QuotationDraft } from './quotation-draft.ts';

/** What is read in one paragraph. */
export interface ReadQuotations {
  readonly drafts: readonly QuotationDraft[];
  /** Those inside others. */
  readonly nested: readonly QuotationDraft[];
  /** The marked quotation read last, whose source the next paragraph may go on with; null where there is none. */
  readonly last: QuotationDraft | null;
}

interface Kept {
  readonly base: number;
  readonly stretches: readonly IndexedStretch[];
  readonly read: ReadQuotations;
}

export class KeptQuotations {
  readonly #kept = new WeakMap<ParagraphFacts, Kept>();

  /** What is kept of a paragraph, at its place. @param stretches All that stand in it. */
  of(paragraph: Paragraph, stretches: readonly IndexedStretch[]): ReadQuotations | undefined {
    const kept = this.#kept.get(paragraph.facts);
    if (!kept) return undefined;
    const by = paragraph.base - kept.base;
    if (!areShifted(kept.stretches, stretches, by)) return undefined;
    if (by === 0) return kept.read;
    const read = movedQuotations(kept.read, by);
    this.keep(paragraph, stretches, read);
    return read;
  }

  /** @param read Of which nothing is changed any more. */
  keep({ base, facts }: Paragraph, stretches: readonly IndexedStretch[], read: ReadQuotations): void {
    this.#kept.set(facts, { base, stretches, read });
  }
}

function movedQuotations({ drafts, nested, last }: ReadQuotations, by: number): ReadQuotations {
  const all = movedDrafts([...drafts, ...nested], by);
  return {
    drafts: all.slice(0, drafts.length),
    nested: all.slice(drafts.length),
    last: last && (all[drafts.indexOf(last)] ?? null),
  };
}
