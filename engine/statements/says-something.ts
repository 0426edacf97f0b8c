/**
 * Whether two wordings differ in more than small words, endings and what an editor put in.
 */
import type { Stretch } from './align.ts';
import { EMPTY_WEIGHT, keysOf, type Word, type WordKeys } from './words.ts';

/** Kinds of difference that are quiet whatever their words weigh, and those that never are. */
const QUIET: ReadonlySet<Stretch['kind']> = new Set(['same', 'form', 'insertion']);
const LOUD: ReadonlySet<Stretch['kind']> = new Set(['number', 'negation', 'condition', 'modality', 'name']);

/** One of these in place of one of the others turns round who does what to whom, or where it goes. */
const DIRECTIONS: readonly WordKeys[] = [keysOf('from', 'aus von'), keysOf('to for', 'zu für'), keysOf('by')];

/** "Few" denies and "a few" does not, and so with "little". */
const SCANTY = keysOf('few little');

export function saySomething(stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch, at) => {
    const { kind, leftWords, rightWords } = stretch;
    if (QUIET.has(kind)) return false;
    if (LOUD.has(kind) || [...leftWords, ...rightWords].some(({ weight }) => weight > EMPTY_WEIGHT))
      return true;
    if (leftWords.length > 0 && rightWords.length > 0)
      return turnRound(directionsOf(leftWords), directionsOf(rightWords));
    const next = stretches[at + 1]?.leftWords[0];
    return next !== undefined && SCANTY.has(next.key) && [...leftWords, ...rightWords].at(-1)?.key === 'a';
  });
}

function directionsOf(words: readonly Word[]): readonly unknown[] {
  return DIRECTIONS.filter((direction) => words.some(({ key }) => direction.has(key)));
}

function turnRound(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((direction) => right.includes(direction));
}
