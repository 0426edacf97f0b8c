/**
 * Align two wordings word by word.
 *
 * The same alignment serves hovers, checks, the command line and every other view of a difference, and the index
 * links wordings by the shared stretch that it starts from.
 */
import type { WordComparison } from '../languages/word-comparison.ts';
import type { LocalSpan } from '../text/span.ts';
import { agreeingWords } from './agreeing-words.ts';
import { type DifferenceKind, differenceKind } from './difference-kind.ts';
import { relationOf } from './relation.ts';
import { settleKinds } from './settle-kinds.ts';
import { pairedStretch, type Row } from './shared-stretch.ts';
import type { Relation } from './statement.ts';
import { CONTENT_WEIGHT, type Word, weightOfKey, wordsOfBoth } from './words.ts';
import { writtenForm } from './written-form.ts';

/** A stretch of two strings; offsets are those of each string. */
export interface Stretch {
  readonly kind: 'same' | DifferenceKind;
  /** Null where only the right one has words. */
  readonly left: LocalSpan | null;
  /** Null where only the left one has words. */
  readonly right: LocalSpan | null;
  readonly leftWords: readonly Word[];
  readonly rightWords: readonly Word[];
}

export interface Alignment {
  /** How the right wording stands to the left one. */
  readonly relation: Relation;
  /** In order; together they cover all words of both. */
  readonly stretches: readonly Stretch[];
}

/** Align two wordings as given; never throws. */
export function alignWordings(left: string, right: string): Alignment {
  const { left: leftWords, right: rightWords, comparison } = wordsOfBoth(left, right);
  const leftRow = rowOf(leftWords);
  const rightRow = rowOf(rightWords);
  const shared = pairedStretch(leftRow, rightRow);
  return {
    relation: relationOf(
      { ...leftRow, written: writtenForm(left, leftWords) },
      { ...rightRow, written: writtenForm(right, rightWords) },
      shared,
    ),
    stretches: settleKinds(
      stretchesOf(
        { text: left, words: leftWords },
        { text: right, words: rightWords },
        agreeingWords(leftRow, rightRow, shared),
        comparison,
      ),
    ),
  };
}

function rowOf(words: readonly Word[]): Row {
  return { keys: words.map((word) => word.key), weights: words.map((word) => word.weight) };
}

/** A wording as given, and its words. */
interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

function stretchesOf(
  left: Side,
  right: Side,
  pairs: readonly (readonly [number, number])[],
  comparison: WordComparison,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let leftAt = 0;
  let rightAt = 0;
  const differ = (leftTo: number, rightTo: number): void => {
    const own = left.words.slice(leftAt, leftTo);
    const other = right.words.slice(rightAt, rightTo);
    if (own.length + other.length === 0) return;
    const bothName = isName(left.text, own) && isName(right.text, other);
    stretches.push(stretchOf(differenceKind(own, other, bothName), own, other));
  };
  for (let at = 0; at < pairs.length; ) {
    const [leftFrom, rightFrom] = pairs[at] as readonly [number, number];
    differ(leftFrom, rightFrom);
    let run = 1;
    while (pairs[at + run]?.[0] === leftFrom + run && pairs[at + run]?.[1] === rightFrom + run) run++;
    leftAt = leftFrom + run;
    rightAt = rightFrom + run;
    stretches.push(
      ...byForm(left.words.slice(leftFrom, leftAt), right.words.slice(rightFrom, rightAt), comparison),
    );
    at += run;
  }
  differ(left.words.length, right.words.length);
  return stretches;
}

/** A run of words that agree, parted where some are written otherwise. */
function byForm(
  left: readonly Word[],
  right: readonly Word[],
  { areInflections }: WordComparison,
): readonly Stretch[] {
  const kinds = left.map((own, at) => {
    const other = right[at] as Word;
    if (own.form === other.form) return 'same';
    return areInflections(own.form, other.form) ? 'form' : 'wording';
  });
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < kinds.length; from = to) {
    const kind = kinds[from] as (typeof kinds)[number];
    while (kinds[to] === kind) to++;
    stretches.push(stretchOf(kind, left.slice(from, to), right.slice(from, to)));
  }
  return stretches;
}

function stretchOf(kind: Stretch['kind'], leftWords: readonly Word[], rightWords: readonly Word[]): Stretch {
  return { kind, left: spanOf(leftWords), right: spanOf(rightWords), leftWords, rightWords };
}

/** Whether the words name somebody or something and say nothing else: a capital that the beginning does not explain. */
function isName(text: string, words: readonly Word[]): boolean {
  const telling = words.filter(({ key }) => weightOfKey(key) >= CONTENT_WEIGHT);
  return (
    telling.length > 0 && telling.every(({ from }) => from > 0 && /^\p{Lu}/u.test(text.slice(from, from + 2)))
  );
}

function spanOf(words: readonly Word[]): LocalSpan | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}
