/**
 * The narration of one paragraph, as the rules of attribution read it: its elements and its groups of verbs.
 */

import type { Span } from '../text/span.ts';
import { type Element, foldParagraph, type IndexedStretch } from './folded-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

export interface Narration {
  readonly elements: readonly Element[];
  /** In text order. */
  readonly groups: readonly VerbGroup[];
}

/** One sentence of a narration; indices are the paragraph's. */
export interface Sentence extends Narration {
  /** Index of its first element. */
  readonly from: number;
  /** Index after its last element. */
  readonly to: number;
}

/** What runs on for more elements than this is a list or a table, in which nobody speaks of what is far away. */
export const LONGEST_SENTENCE = 300;

/** @param outer The marked stretches to fold up. @param within The part of the paragraph to read; all of it if left out. */
export function narrationOf(
  paragraph: Paragraph,
  outer: readonly IndexedStretch[],
  within?: Span,
): Narration {
  const elements = foldParagraph(paragraph, outer, within);
  return { elements, groups: verbGroups(elements) };
}

/** The sentences of a narration that have a verb and are not too long to be prose, in order. */
export function* sentencesOf({ elements, groups }: Narration): Generator<Sentence> {
  let next = 0;
  for (let from = 0; from < elements.length; ) {
    const { sentence } = elements[from] as Element;
    let to = from + 1;
    while (to < elements.length && elements[to]?.sentence === sentence) to++;
    const first = next;
    while ((groups[next]?.from ?? elements.length) < to) next++;
    if (next > first && to - from <= LONGEST_SENTENCE)
      yield { elements, groups: groups.slice(first, next), from, to };
    from = to;
  }
}

/** The sentence of the element at `index`, or the part of it that is near where it is very long. */
export function sentenceAround({ elements, groups }: Narration, index: number): Sentence {
  const { sentence } = elements[index] as Element;
  let from = index;
  while (from > 0 && elements[from - 1]?.sentence === sentence && index - from < LONGEST_SENTENCE) from--;
  let to = index + 1;
  while (to < elements.length && elements[to]?.sentence === sentence && to - index < LONGEST_SENTENCE) to++;
  const first = firstFrom(groups, from);
  let last = first;
  while ((groups[last]?.from ?? to) < to) last++;
  return { elements, groups: groups.slice(first, last), from, to };
}

/** Index of the first group that begins at or after an element. */
function firstFrom(groups: readonly VerbGroup[], element: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as VerbGroup).from < element) low = middle + 1;
    else high = middle;
  }
  return low;
}
