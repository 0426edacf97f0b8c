/**
 * Whether two wordings differ in more than small words, endings and what an editor put in.
 */
import type { Stretch } from './align.ts';
import { EMPTY_WEIGHT, keysOf, type Word } from './words.ts';

/** Kinds of difference that are quiet whatever their words weigh, and those that never are. */
const QUIET: ReadonlySet<Stretch['kind']> = new Set(['same', 'inflection', 'insertion']);
const LOUD: ReadonlySet<Stretch['kind']> = new Set(['number', 'negation', 'condition', 'modality', 'name']);

/** In place of another preposition these turn round who does what to whom, or where it goes. */
const TURNING = keysOf('from by');

/** "Few" denies and "a few" does not, and so with "little". */
const SCANTY = keysOf('few little');

export function saySomething(stretches: readonly Stretch[]): boolean {
  return stretches.some((stretch, at) => {
    const { kind, leftWords, rightWords } = stretch;
    if (QUIET.has(kind)) return false;
    if (LOUD.has(kind) || [...leftWords, ...rightWords].some(({ weight }) => weight > EMPTY_WEIGHT))
      return true;
    if (leftWords.length > 0 && rightWords.length > 0) return turns(leftWords) !== turns(rightWords);
    const next = stretches[at + 1]?.leftWords[0];
    return next !== undefined && SCANTY.has(next.key) && [...leftWords, ...rightWords].at(-1)?.key === 'a';
  });
}

function turns(words: readonly Word[]): boolean {
  return words.some(({ key }) => TURNING.has(key));
}
