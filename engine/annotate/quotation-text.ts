/**
 * The words of a quotation as one string.
 */
import type { Quotation } from './facts.ts';

/**
 * The words that stand between marks, which of a mixed quotation are the speaker's own; without marks the content.
 * Parts are joined by one space each. `text` is the document's.
 */
export function markedText(text: string, { marked, content }: Quotation): string {
  const parts = marked.length > 0 ? marked : content;
  return parts.map((part) => text.slice(part.start, part.end)).join(' ');
}
