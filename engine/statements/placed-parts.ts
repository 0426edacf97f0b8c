/**
 * An alignment as it is laid out in columns: where each part of a wording stands in the fullest, and what is said of it
 * there that two wordings alone do not tell.
 */
import type { Stretch } from './align.ts';
import type { DifferenceKind } from './difference-kind.ts';

/** Word indices of one wording, end exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

interface PlacedStretch extends Stretch {
  /** As that of a cell. */
  readonly isOutside: boolean;
}

export interface Difference extends PlacedStretch {
  readonly kind: DifferenceKind;
}

/** A stretch by the words that it has of both. */
export interface Part {
  readonly kind: PlacedStretch['kind'];
  /** Null for what agrees. */
  readonly difference: number | null;
  /** Words of the fullest; none for what is put in before the word at `from`. */
  readonly left: WordRange;
  readonly right: WordRange;
  readonly isOutside: boolean;
}

/** A wording in parts, and its differences. */
export interface PlacedWording {
  /** In order; together they cover all words of both. */
  readonly parts: readonly Part[];
  /** In order. */
  readonly differences: readonly Difference[];
}

/** @param stretches Of an alignment with the fullest wording, which is the left one. */
export function placeWording(stretches: readonly Stretch[]): PlacedWording {
  const placed = withEndsApart(stretches);
  return { parts: partsOf(placed), differences: placed.filter(isDifference) };
}

/**
 * Whether so many words at an end of two wordings are no longer the same said otherwise, but other things that each says
 * besides: many together, or a clause beside a word.
 */
function goOnToOthers(left: number, right: number): boolean {
  const [fewer, more] = [Math.min(left, right), Math.max(left, right)];
  return left + right > 16 || (more > 6 && more > 3 * fewer);
}

/** What differs at an end and goes on to other things, in two; next to what is shared stay the words that another puts in. */
function withEndsApart(stretches: readonly Stretch[]): readonly PlacedStretch[] {
  return stretches.flatMap((stretch, index): readonly PlacedStretch[] => {
    const { kind, left, right, leftWords, rightWords } = stretch;
    const isFirst = index === 0;
    const isAtEnd = isFirst || index === stretches.length - 1;
    const goOn = left && right && kind !== 'same' && goOnToOthers(leftWords.length, rightWords.length);
    if (!isAtEnd || !goOn) {
      return [{ ...stretch, isOutside: isAtEnd && (kind === 'omitted' || kind === 'added') }];
    }
    const omitted: PlacedStretch = {
      kind: 'omitted',
      left,
      leftWords,
      right: null,
      rightWords: [],
      isOutside: true,
    };
    const added: PlacedStretch = {
      kind: 'added',
      left: null,
      leftWords: [],
      right,
      rightWords,
      isOutside: true,
    };
    return isFirst ? [omitted, added] : [added, omitted];
  });
}

function isDifference(stretch: PlacedStretch): stretch is Difference {
  return stretch.kind !== 'same';
}

function partsOf(stretches: readonly PlacedStretch[]): readonly Part[] {
  let [leftAt, rightAt, differences] = [0, 0, 0];
  return stretches.map(({ kind, leftWords, rightWords, isOutside }) => {
    const left = { from: leftAt, to: leftAt + leftWords.length };
    const right = { from: rightAt, to: rightAt + rightWords.length };
    [leftAt, rightAt] = [left.to, right.to];
    return { kind, difference: kind === 'same' ? null : differences++, left, right, isOutside };
  });
}
