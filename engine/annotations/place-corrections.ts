/**
 * Which quotation of a document each correction is about.
 */
import type { Quotation } from '../annotate/facts.ts';
import { cover, type Span } from '../text/span.ts';
import { type Anchor, anchorOf, anchorSearch } from './anchor.ts';
import type { Correction } from './correction.ts';

/** Corrections by the index of the quotation that they are about, in the order of their file: the last one holds. */
export type PlacedCorrections = ReadonlyMap<number, readonly Correction[]>;

/** Place the corrections of one document; orphans, which find no quotation, are left out. */
export function placeCorrections(
  text: string,
  quotations: readonly Quotation[],
  corrections: readonly Correction[],
): PlacedCorrections {
  const placed = new Map<number, Correction[]>();
  if (corrections.length === 0) return placed;
  const search = anchorSearch(text, quotations.map(anchoredSpan));
  for (const correction of corrections) {
    for (const index of search(correction)) {
      const known = placed.get(index);
      if (known) known.push(correction);
      else placed.set(index, [correction]);
    }
  }
  return placed;
}

/** The anchor by which a correction finds the quotation again. */
export function quotationAnchor(text: string, quotation: Quotation): Anchor {
  return anchorOf(text, anchoredSpan(quotation));
}

/** From the first marked word to the last: marks are in the text, where a reported clause begins is a judgement. */
function anchoredSpan({ marked, content }: Quotation): Span {
  return cover(marked.length > 0 ? marked : content);
}
