/**
 * The words of a quotation as one string.
 */
import type { Quotation } from './facts.ts';

/** The content's parts joined by one space each. `text` is the document's. */
export function quotationText(text: string, quotation: Quotation): string {
  return quotation.content.map((part) => text.slice(part.start, part.end)).join(' ');
}

/** The words that stand between marks, which of a mixed quotation are the speaker's own; else the content. */
export function markedText(text: string, quotation: Quotation): string {
  if (quotation.marked.length === 0) return quotationText(text, quotation);
  return quotation.marked.map((part) => text.slice(part.start, part.end)).join(' ');
}
