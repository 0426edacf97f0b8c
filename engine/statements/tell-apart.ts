/**
 * What makes two statements of two wordings that are nearly one: figures, denials, and other words in the places of a
 * sentence that people fill in. Wordings are rows of numbers of one vocabulary here.
 */
import type { SharedStretch } from './shared-stretch.ts';
import { isDenial, isFigure, weightOf } from './vocabulary.ts';
import { CONTENT_WEIGHT } from './words.ts';

type Keys = readonly number[];

/** What is compared of two wordings. */
export interface Parts {
  readonly left: Keys;
  readonly right: Keys;
}

export function stretchesOf(left: Keys, right: Keys, shared: SharedStretch): Parts {
  return {
    left: left.slice(shared.leftStart, shared.leftEnd),
    right: right.slice(shared.rightStart, shared.rightEnd),
  };
}

/** The same with the word before and the word after, where both have one: what stands there is exchanged too. */
export function stretchesWithEdges(left: Keys, right: Keys, shared: SharedStretch): Parts {
  const before = shared.leftStart > 0 && shared.rightStart > 0 ? 1 : 0;
  const after = shared.leftEnd < left.length && shared.rightEnd < right.length ? 1 : 0;
  return {
    left: left.slice(shared.leftStart - before, shared.leftEnd + after),
    right: right.slice(shared.rightStart - before, shared.rightEnd + after),
  };
}

/**
 * Whether each has a figure which the other has not, or one denies once more. Of one speaker this is a difference to be
 * told; of two it makes two statements. A figure that is only left out is neither.
 */
export function contradict({ left, right }: Parts): boolean {
  const haveOtherFigures = lacksOne(right, left, isFigure) && lacksOne(left, right, isFigure);
  return haveOtherFigures || left.filter(isDenial).length !== right.filter(isDenial).length;
}

/**
 * Whether each has a content word which the other wording has nowhere: one sentence that is filled in twice ("We expect
 * to open a clinic in Ostrow", "… a depot in Belmar"), or one that is reworded.
 *
 * @param parts Of the two wordings, which are given as a whole.
 */
export function areFilledIn(parts: Parts, left: Keys, right: Keys): boolean {
  return lacksOne(right, parts.left, isContent) && lacksOne(left, parts.right, isContent);
}

/** Whether each has a content word, no figure, which the other has not. */
export function differBesides(left: Keys, right: Keys): boolean {
  const isMeant = (key: number) => isContent(key) && !isFigure(key) && !isDenial(key);
  return lacksOne(right, left, isMeant) && lacksOne(left, right, isMeant);
}

function isContent(key: number): boolean {
  return weightOf(key) >= CONTENT_WEIGHT;
}

/** Whether a wording has not all the words of one kind that another one has. */
function lacksOne(wording: Keys, other: Keys, isMeant: (key: number) => boolean): boolean {
  return other.some((key) => isMeant(key) && !wording.includes(key));
}
