/**
 * A quotation while it is put together: what its marks and its attribution say, its source not yet resolved.
 */
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { QuotationKind, Via } from './facts.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** A quotation whose source is not resolved to an entity yet. */
export interface QuotationDraft {
  kind: QuotationKind;
  content: Span[];
  marked: Span[];
  closed: boolean;
  /** The draft that this one stands in. */
  readonly parent: QuotationDraft | null;
  cue: Span | null;
  source: SourceDraft | null;
  confidence: number;
  why: string;
}

export interface SourceDraft {
  readonly span: Span;
  readonly via: Via;
  /** The form of the mention itself, which for a carried source differs from `via`. */
  readonly form: NounPhrase['form'];
}

/** Give a quotation the source and the cue of its attribution. */
export function attribute(draft: QuotationDraft, attribution: Attribution): void {
  draft.cue = attribution.cue;
  draft.confidence = attribution.confidence;
  const { source, where } = attribution;
  draft.source = source ? { span: source.span, form: source.form, via: viaOf(source.form) } : null;
  draft.why = `${source?.form === 'pronoun' ? 'a pronoun' : 'named'} ${where}`;
}

/** Give a quotation the source of the sentence or quotation before it. */
export function carryFrom(
  draft: QuotationDraft,
  span: Span,
  form: NounPhrase['form'],
  confidence: number,
  why: string,
): void {
  draft.source = { span, form, via: 'carried' };
  draft.confidence = confidence;
  draft.why = why;
}

function viaOf(form: NounPhrase['form']): Via {
  return form === 'name' ? 'explicit' : form;
}
