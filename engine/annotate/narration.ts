/**
 * The narration of one paragraph, as the rules of attribution read it: its elements and its groups of verbs.
 */
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import { type Element, foldParagraph, type IndexedStretch } from './folded-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

export interface Narration {
  readonly elements: readonly Element[];
  /** In text order. */
  readonly groups: readonly VerbGroup[];
  /** Index of the first element of each sentence, by the sentence's number. */
  readonly starts: readonly number[];
}

/** One sentence of a narration; indices are the paragraph's. */
export interface Sentence extends Pick<Narration, 'elements' | 'groups'> {
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
  const starts: number[] = [];
  for (let at = 0; at < elements.length; at++) if (elements[at]?.sentence === starts.length) starts.push(at);
  return { elements, groups: verbGroups(elements), starts };
}

/** The sentences of a narration that have a verb and are not too long to be prose, in order. */
export function* sentencesOf(narration: Narration): Generator<Sentence> {
  const { elements, starts } = narration;
  for (const [sentence, from] of starts.entries()) {
    const to = starts[sentence + 1] ?? elements.length;
    if (to - from > LONGEST_SENTENCE) continue;
    const found = sentenceOf(narration, from, to);
    if (found.groups.length > 0) yield found;
  }
}

/** The sentence of the element at `index`, or the part of it that is near where it is very long. */
export function sentenceAround(narration: Narration, index: number): Sentence {
  const { elements, starts } = narration;
  const { sentence } = elements[index] as Element;
  return sentenceOf(
    narration,
    Math.max(starts[sentence] ?? 0, index - LONGEST_SENTENCE),
    Math.min(starts[sentence + 1] ?? elements.length, index + LONGEST_SENTENCE),
  );
}

function sentenceOf({ elements, groups }: Narration, from: number, to: number): Sentence {
  return { elements, groups: groups.slice(firstFrom(groups, from), firstFrom(groups, to)), from, to };
}

/** Index of the first group that begins at or after an element. */
function firstFrom(groups: readonly VerbGroup[], element: number): number {
  return firstIndex(groups.length, (index) => (groups[index] as VerbGroup).from < element);
}
