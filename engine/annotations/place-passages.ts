/**
 * Which quotation of a document each passage is of which a user has said something.
 */
import type { Quotation } from '../annotate/facts.ts';
import { cover, type Span } from '../text/span.ts';
import { type Anchor, anchorOf, anchorSearch } from './anchor.ts';
import type { Passage } from './passage.ts';

/** Passages by the index of the quotation that they are, in the order in which they were given. */
export type Placed<P extends Passage> = ReadonlyMap<number, readonly P[]>;

/** One object: most documents have nothing that a user has said anything of. */
const NOTHING_PLACED: Placed<never> = new Map();

/** Place the passages of one document; orphans, which find no quotation, are left out. */
export function placePassages<P extends Passage>(
  text: string,
  quotations: readonly Quotation[],
  passages: readonly P[],
): Placed<P> {
  if (passages.length === 0) return NOTHING_PLACED;
  const placed = new Map<number, P[]>();
  const search = anchorSearch(text, quotations.map(anchoredSpan));
  for (const passage of passages) {
    for (const index of atDepth(quotations, search(passage), passage.depth)) {
      const known = placed.get(index);
      if (known) known.push(passage);
      else placed.set(index, [passage]);
    }
  }
  return placed;
}

/** By what a passage finds its quotation again. */
export function quotationAnchor(
  text: string,
  quotations: readonly Quotation[],
  index: number,
): Anchor & Pick<Passage, 'depth'> {
  const span = anchoredSpan(quotations[index] as Quotation);
  return { ...anchorOf(text, span), depth: depthOf(quotations, index) };
}

/** Of the quotations that have the same words at one place, the one at the depth, or the nearest that there is. */
function atDepth(
  quotations: readonly Quotation[],
  indices: readonly number[],
  depth: number,
): readonly number[] {
  const best = new Map<number, { readonly index: number; readonly off: number }>();
  for (const index of indices) {
    const { start } = anchoredSpan(quotations[index] as Quotation);
    const off = Math.abs(depthOf(quotations, index) - depth);
    if (off < (best.get(start)?.off ?? Number.POSITIVE_INFINITY)) best.set(start, { index, off });
  }
  return [...best.values()].map(({ index }) => index);
}

/** How many quotations with the same marked words stand around one. */
function depthOf(quotations: readonly Quotation[], index: number): number {
  const own = anchoredSpan(quotations[index] as Quotation);
  let depth = 0;
  let around = quotations[index]?.parent ?? null;
  while (around !== null) {
    const quotation = quotations[around] as Quotation;
    const span = anchoredSpan(quotation);
    if (span.start === own.start && span.end === own.end) depth++;
    around = quotation.parent;
  }
  return depth;
}

/** From the first marked word to the last: marks are in the text, where a reported clause begins is a judgement. */
function anchoredSpan({ marked, content }: Quotation): Span {
  return cover(marked.length > 0 ? marked : content);
}
