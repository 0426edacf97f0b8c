/**
 * The words of a quotation as one string.
 */
import type { Span } from '../text/span.ts';
import type { Quotation } from './facts.ts';

/**
 * The words that stand between marks, which of a mixed quotation are the speaker's own; without marks the content.
 * Parts are joined by one space each. `text` is the document's.
 */
export function markedText(text: string, quotation: Quotation): string {
  const { marked } = quotation;
  return marked.length > 0 ? joined(text, marked) : contentText(text, quotation);
}

/** All that is reported, the words outside marks too. */
export function contentText(text: string, { content }: Quotation): string {
  return joined(text, content);
}

function joined(text: string, parts: readonly Span[]): string {
  return parts.map((part) => text.slice(part.start, part.end)).join(' ');
}
