/**
 * What kind of thing differs, where two wordings are seen as wholes: a stretch alone does not tell that the other wording
 * says the same in another place.
 */
import type { DifferenceKind } from './difference-kind.ts';
import { DENIALS } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A stretch of two wordings with its words, none where only the other one has some. */
interface KindOfWords {
  readonly kind: 'same' | DifferenceKind;
  readonly leftWords: readonly Word[];
  readonly rightWords: readonly Word[];
}

/** The stretches of two wordings, with the kinds that they have together. */
export function settleKinds<Stretch extends KindOfWords>(stretches: readonly Stretch[]): readonly Stretch[] {
  return withDenialsEven(withMoved(stretches));
}

/** A denial, say, that one wording has earlier and the other later is none that only one of them has. */
function withMoved<Stretch extends KindOfWords>(stretches: readonly Stretch[]): readonly Stretch[] {
  const wordsOfOne = ({ leftWords, rightWords }: KindOfWords) =>
    leftWords.length > 0 && rightWords.length > 0 ? '' : keysIn([...leftWords, ...rightWords]);
  const onlyLeft = new Set(stretches.filter(({ rightWords }) => rightWords.length === 0).map(wordsOfOne));
  const onlyRight = new Set(stretches.filter(({ leftWords }) => leftWords.length === 0).map(wordsOfOne));
  return stretches.map((stretch) => {
    const words = wordsOfOne(stretch);
    return onlyLeft.has(words) && onlyRight.has(words) ? { ...stretch, kind: 'moved' } : stretch;
  });
}

/** Where both deny as often, if in other places ("do not see any", "see no"), no denial is one that only one of them has. */
function withDenialsEven<Stretch extends KindOfWords>(stretches: readonly Stretch[]): readonly Stretch[] {
  const differing = stretches.filter(({ kind }) => kind !== 'same');
  const onLeft = differing.flatMap(({ leftWords }) => leftWords).filter(isDenial).length;
  const onRight = differing.flatMap(({ rightWords }) => rightWords).filter(isDenial).length;
  if (onLeft !== onRight) return stretches;
  return stretches.map((stretch) => {
    if (stretch.kind !== 'negation') return stretch;
    const { leftWords, rightWords } = stretch;
    const kind = leftWords.length === 0 ? 'added' : rightWords.length === 0 ? 'omitted' : 'wording';
    return { ...stretch, kind };
  });
}

function isDenial({ key }: Word): boolean {
  return DENIALS.has(key);
}

function keysIn(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}
