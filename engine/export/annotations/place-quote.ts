/**
 * Where the words of a selector stand in a text: at its position, else nearest to it.
 */

import { SelectorText } from '../../annotations/anchoring/selector-text.ts';
import type { Selectors } from '../../annotations/anchoring/selectors.ts';
import type { Span } from '../../text/span.ts';

/** Find the words of selectors in one document. @returns A function to the span in the document as read, or null. */
export function quotePlacer(document: string): (selectors: Selectors) => Span | null {
  const normal = new SelectorText(document);
  return ({ quote: { exact }, position }) => {
    const wanted = normal.unitAt(position.start);
    const after = normal.text.indexOf(exact, wanted);
    const before = after === wanted ? -1 : normal.text.lastIndexOf(exact, wanted);
    const isBefore = before >= 0 && (after < 0 || wanted - before < after - wanted);
    const start = isBefore ? before : after;
    return start < 0 || exact === '' ? null : normal.toDocument({ start, end: start + exact.length });
  };
}
