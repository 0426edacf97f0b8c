/**
 * Align two wordings word by word.
 *
 * The same alignment serves hovers, checks, the command line and every other view of a difference, and the index
 * links wordings by the shared stretch that it starts from.
 */
import type { LocalSpan } from '../text/span.ts';
import { agreeingWords } from './agreeing-words.ts';
import { relationOf } from './relation.ts';
import { pairedStretch, type Row, similarity } from './shared-stretch.ts';
import type { Relation } from './statement.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of two strings; offsets are those of each string. */
export interface Stretch {
  readonly kind: 'same' | 'wording' | 'omitted' | 'added';
  /** Null where only the right one has words. */
  readonly left: LocalSpan | null;
  /** Null where only the left one has words. */
  readonly right: LocalSpan | null;
}

export interface Alignment {
  /** How much the two say the same, in [0, 1]. */
  readonly score: number;
  /** How the right wording stands to the left one. */
  readonly relation: Relation;
  /** In order; together they cover all words of both. */
  readonly stretches: readonly Stretch[];
}

/** Align two wordings as given. Symmetric but for the relation; never throws. */
export function alignWordings(left: string, right: string): Alignment {
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  const leftRow = rowOf(leftWords);
  const rightRow = rowOf(rightWords);
  const shared = pairedStretch(leftRow, rightRow);
  return {
    score: similarity(leftRow, rightRow, shared),
    relation: relationOf(leftRow, rightRow, shared, /…|\.\.\./.test(right)),
    stretches: stretchesOf(leftWords, rightWords, agreeingWords(leftRow, rightRow, shared)),
  };
}

function rowOf(words: readonly Word[]): Row {
  return { keys: words.map((word) => word.key), weights: words.map((word) => word.weight) };
}

function stretchesOf(
  left: readonly Word[],
  right: readonly Word[],
  pairs: readonly (readonly [number, number])[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let leftAt = 0;
  let rightAt = 0;
  const differ = (leftTo: number, rightTo: number): void => {
    const leftSpan = spanOf(left, leftAt, leftTo);
    const rightSpan = spanOf(right, rightAt, rightTo);
    if (leftSpan && rightSpan) stretches.push({ kind: 'wording', left: leftSpan, right: rightSpan });
    else if (leftSpan) stretches.push({ kind: 'omitted', left: leftSpan, right: null });
    else if (rightSpan) stretches.push({ kind: 'added', left: null, right: rightSpan });
  };
  for (let at = 0; at < pairs.length; ) {
    const [leftFrom, rightFrom] = pairs[at] as readonly [number, number];
    differ(leftFrom, rightFrom);
    let run = 1;
    while (pairs[at + run]?.[0] === leftFrom + run && pairs[at + run]?.[1] === rightFrom + run) run++;
    leftAt = leftFrom + run;
    rightAt = rightFrom + run;
    stretches.push({
      kind: 'same',
      left: spanOf(left, leftFrom, leftAt),
      right: spanOf(right, rightFrom, rightAt),
    });
    at += run;
  }
  differ(left.length, right.length);
  return stretches;
}

function spanOf(words: readonly Word[], from: number, to: number): LocalSpan | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { from: first.from, to: last.to } : null;
}
