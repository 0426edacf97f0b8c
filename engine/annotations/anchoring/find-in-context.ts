/**
 * Which annotated passages stand in a text that may be another document: only those whose very words stand there with
 * enough of their context.
 *
 * So it can be told which member took in the text of one that is gone, or whether a new file is one that was renamed.
 */
import type { Span } from '../../text/span.ts';
import type { Selectors } from './selectors.ts';
import { settleWords } from './settle-words.ts';
import { soughtOf } from './sought.ts';
import { standsInContext } from './stands-in-context.ts';

/** @returns For each of the selectors its span of the document, or null. */
export function findInContext(document: string, selectors: readonly Selectors[]): readonly (Span | null)[] {
  const { target, order, settled } = settleWords(document, selectors);
  const spans = new Array<Span | null>(selectors.length).fill(null);
  for (const [rank, index] of order.entries()) {
    const span = settled.spanOf(rank);
    if (!span) continue;
    const { folded, normal } = target;
    const sought = soughtOf(selectors[index] as Selectors);
    if (standsInContext(folded.text, sought, folded.unitAt(span.start)))
      spans[index] = normal.toDocument(span);
  }
  return spans;
}
