/**
 * Words of a text as they are written, whatever line breaks they stand over.
 */
import type { Span } from './span.ts';

/** The words of a document span on one line, with single spaces. */
export function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
