/**
 * What has become of a passage, known from the identities of its units and not from its words.
 */
import { FoldedText } from '../../engine/annotations/anchoring/folded-text.ts';
import type { Span } from '../../engine/text/span.ts';

export interface Fate {
  /** Where it stands now, whole and with nothing put in; null where it was changed, cut up or deleted. */
  readonly standing: Span | null;
  /** Where the units stand now that are left of it, ascending. */
  readonly left: readonly number[];
  /** How many of its units are left, of all, from 0 to 1. */
  readonly share: number;
}

/**
 * @param before The text as it was, and the passage in it.
 * @param places Where each of its units stands in the text now, or -1.
 */
export function fateOf(before: string, passage: Span, now: string, places: Int32Array): Fate {
  const own: number[] = [];
  let inOrder = true;
  for (let at = passage.start; at < passage.end; at++) {
    const place = places[at] as number;
    if (place < 0) continue;
    inOrder &&= own.length === 0 || place > (own.at(-1) as number);
    own.push(place);
  }
  const share = own.length / Math.max(1, passage.end - passage.start);
  const hull = { start: own[0] ?? 0, end: (own.at(-1) ?? -1) + 1 };
  const stands =
    inOrder && own.length > 0 && share > MOST_LEFT && folded(now, hull) === folded(before, passage);
  return { standing: stands ? hull : null, left: inOrder ? own : own.toSorted((a, b) => a - b), share };
}

/** Carriage returns of line ends may go; a text of which more is gone was typed anew. */
const MOST_LEFT = 0.6;

/** The words of a span in their plainest setting. */
export function folded(text: string, { start, end }: Span): string {
  return new FoldedText(text.slice(start, end)).text;
}
