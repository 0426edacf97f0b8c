/**
 * The labels that two people give the words of a document, a label a word: for Krippendorff's α, which wants units that
 * nobody has chosen.
 */
import { firstIndex } from '../../text/first-index.ts';
import type { Span } from '../../text/span.ts';
import type { LabelPairs } from './coefficient.ts';
import { setOf } from './labels.ts';

/** A stretch of a document with a label. */
export interface LabelledSpan {
  readonly span: Span;
  readonly label: string;
}

/** Where words begin and end in a document (UTF-16 units), in text order. */
export type Words = readonly Span[];

/** Runs of letters and digits. */
export function wordsOf(text: string): Words {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * Count the labels of every word. A word is in each stretch that reaches into it; where several are on one word, its
 * label is all of theirs, and where none is, that there is none.
 */
export function addWordLabels(
  pairs: LabelPairs,
  words: Words,
  a: readonly LabelledSpan[],
  b: readonly LabelledSpan[],
): void {
  const edges = [...edgesOf(words, a, 'a'), ...edgesOf(words, b, 'b')].toSorted((x, y) => x.word - y.word);
  const open = { a: new Map<string, number>(), b: new Map<string, number>() };
  let counted = 0;
  for (const { word, side, label, change } of edges) {
    if (word > counted) pairs.add(labelOf(open.a), labelOf(open.b), word - counted);
    counted = word;
    const count = (open[side].get(label) ?? 0) + change;
    if (count === 0) open[side].delete(label);
    else open[side].set(label, count);
  }
  pairs.add(labelOf(open.a), labelOf(open.b), words.length - counted);
}

/** Where a label begins or ends to hold. */
interface Edge {
  /** Index of the first word for which that is so. */
  readonly word: number;
  readonly side: 'a' | 'b';
  readonly label: string;
  readonly change: 1 | -1;
}

function edgesOf(words: Words, spans: readonly LabelledSpan[], side: 'a' | 'b'): readonly Edge[] {
  return spans.flatMap(({ span, label }): readonly Edge[] => {
    const from = firstIndex(words.length, (index) => (words[index]?.end ?? 0) <= span.start);
    const to = firstIndex(words.length, (index) => (words[index]?.start ?? 0) < span.end);
    if (from >= to) return [];
    return [
      { word: from, side, label, change: 1 },
      { word: to, side, label, change: -1 },
    ];
  });
}

function labelOf(open: ReadonlyMap<string, number>): string {
  return setOf([...open.keys()]);
}
