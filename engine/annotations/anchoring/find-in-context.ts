/**
 * Which annotated passages stand in a text that may be another document: only those whose very words stand there with
 * enough of their context.
 *
 * So it can be told which member took in the text of one that is gone, or whether a new file is one that was renamed.
 */
import type { Span } from '../../text/span.ts';
import { byVersion } from './by-version.ts';
import type { Selectors } from './selectors.ts';
import { settleWords } from './settle-words.ts';
import { soughtOf } from './sought.ts';
import { standsInContext } from './stands-in-context.ts';
import { TargetText } from './target-text.ts';

/** @returns For each of the selectors its span of the document, or null. */
export function findInContext(document: string, selectors: readonly Selectors[]): readonly (Span | null)[] {
  const target = new TargetText(document);
  return byVersion(selectors, (own) => findVersion(target, own));
}

function findVersion(target: TargetText, selectors: readonly Selectors[]): readonly (Span | null)[] {
  const { order, settled } = settleWords(target, selectors);
  const spans = new Array<Span | null>(selectors.length).fill(null);
  for (const [rank, index] of order.entries()) {
    const span = settled.spanOf(rank);
    if (!span) continue;
    const { folded, normal } = target;
    const passage = selectors[index] as Selectors;
    const { prefix, suffix } = passage.quote;
    const sought = soughtOf(passage, { before: prefix, behind: suffix });
    if (standsInContext(folded.text, sought, folded.unitAt(span.start)))
      spans[index] = normal.toDocument(span);
  }
  return spans;
}
