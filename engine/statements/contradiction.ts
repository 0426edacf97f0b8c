/**
 * Where two wordings cannot both be what was said: another number, or a denial that only one of them has.
 *
 * Stricter than the kinds of single differences: a word that stands elsewhere in the other wording, or says there the
 * same in another way, is no contradiction.
 */
import type { LocalSpan } from '../text/span.ts';
import type { Stretch } from './align.ts';
import { mayCount, numbersIn } from './numbers-in.ts';
import { DENIALS } from './vocabulary.ts';
import { CONTENT_WEIGHT, EMPTY_WEIGHT, keysOf, type Word } from './words.ts';

export interface Contradiction {
  readonly kind: 'number' | 'negation';
  /** The words that contradict, with enough of what both have around them to be understood; offsets are those of each string. */
  readonly left: LocalSpan;
  readonly right: LocalSpan;
}

/** The first contradiction of two wordings, that of a number before that of a denial; null where there is none. */
export function contradictionOf(stretches: readonly Stretch[]): Contradiction | null {
  const numbers = { left: numbersIn(wordsOnLeft(stretches)), right: numbersIn(wordsOnRight(stretches)) };
  const number = stretches.findIndex(
    (stretch, at) => isOtherNumber(stretch, numbers) || isExchanged(stretches, at),
  );
  if (number >= 0) return inContext('number', stretches, number);
  const differing = stretches.filter(({ kind }) => kind !== 'same');
  const [left, right] = [wordsOnLeft(differing), wordsOnRight(differing)];
  const denies = { left: mayDeny(left, right), right: mayDeny(right, left) };
  const denial = stretches.findIndex((_, at) => isOtherDenial(stretches, at, denies));
  return denial >= 0 ? inContext('negation', stretches, denial) : null;
}

/** Something of both wordings. */
interface Both<T> {
  readonly left: T;
  readonly right: T;
}

/** With more words than this besides the number or the denial, on one side, it is perhaps another thing that is told. */
const MOST_BESIDES = 3;

function isShort(words: readonly Word[]): boolean {
  return words.filter((word) => !mayCount(word) && !DENIALS.has(word.key)).length <= MOST_BESIDES;
}

/** @param all The numbers of the whole wordings: one that only stands elsewhere is no other one. */
function isOtherNumber(
  { kind, leftWords, rightWords }: Stretch,
  all: Both<ReturnType<typeof numbersIn>>,
): boolean {
  if (kind !== 'number' || !isShort(leftWords) || !isShort(rightWords)) return false;
  return (
    [...numbersIn(leftWords)].some((number) => !all.right.has(number)) &&
    [...numbersIn(rightWords)].some((number) => !all.left.has(number))
  );
}

/** Whether two numbers stand in each other's place, before words that agree: "40 men, 12 boats", "12 men, 40 boats". */
function isExchanged(stretches: readonly Stretch[], at: number): boolean {
  const [left, right] = loneNumbers(stretches, at);
  if (left === undefined || right === undefined) return false;
  return stretches.some((_, other) => {
    const [theirs, own] = loneNumbers(stretches, other);
    return theirs === right && own === left;
  });
}

/** The numbers of a stretch that has nothing else, and of which the same is counted; else none. */
function loneNumbers(stretches: readonly Stretch[], at: number): readonly string[] {
  const [stretch, next] = [stretches[at], stretches[at + 1]];
  if (stretch?.kind !== 'number' || next?.kind !== 'same') return [];
  if (stretch.leftWords.length !== 1 || stretch.rightWords.length !== 1) return [];
  if (next.leftWords.every(({ weight }) => weight <= EMPTY_WEIGHT)) return [];
  return [...stretch.leftWords, ...stretch.rightWords].map(({ key }) => key);
}

/**
 * Whether one side denies what the other has too, which has no denial to show for it: neither there ("no point", "not
 * any point") nor elsewhere nor in the sense of another word ("did not accept", "rejected"; "not safe", "unsafe").
 *
 * @param denies Whether each wording may deny something where it differs.
 */
function isOtherDenial(stretches: readonly Stretch[], at: number, denies: Both<boolean>): boolean {
  const stretch = stretches[at];
  if (stretch?.kind !== 'negation') return false;
  const { leftWords, rightWords } = stretch;
  if (!isShort(leftWords) || !isShort(rightWords)) return false;
  // What only one wording has at its beginning or end is cut there, and denies perhaps what is cut with it ("No, we go").
  const isOneSided = leftWords.length === 0 || rightWords.length === 0;
  if (isOneSided && (at === 0 || at === stretches.length - 1)) return false;
  const isLeft = denialsIn(leftWords) > denialsIn(rightWords);
  const own = isLeft ? leftWords : rightWords;
  if (own.some(({ key, weight }) => weight >= CONTENT_WEIGHT && !DENIALS.has(key))) return false;
  const next = stretches[at + 1]?.leftWords.slice(0, 1) ?? [];
  if ([...own, ...next].some(({ key }) => NOT_ONLY.has(key))) return false;
  return isLeft ? !denies.right : !denies.left;
}

/** "Not only" denies nothing. */
const NOT_ONLY = keysOf('only just merely simply');

function wordsOnLeft(stretches: readonly Stretch[]): readonly Word[] {
  return stretches.flatMap(({ leftWords }) => leftWords);
}

function wordsOnRight(stretches: readonly Stretch[]): readonly Word[] {
  return stretches.flatMap(({ rightWords }) => rightWords);
}

function denialsIn(words: readonly Word[]): number {
  return words.filter(({ key }) => DENIALS.has(key)).length;
}

/**
 * Words that deny by their sense (Quirk et al. §10.59 to §10.63: "seldom", "hardly"; "deny", "fail", "refuse"), and the
 * number that is none.
 */
const DENY_BY_SENSE = keysOf(
  `seldom rarely scarcely hardly barely little few zero deny denied fail failed refuse refused reject rejected lack
  lacking avoid prevent unable refrain stop stopped`,
);

/** "Unsafe", "impossible", "dishonest": what these stand before is denied (Quirk et al. §I.21 f.). */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

/** Letters in which a word must agree with another one to be that word behind a prefix. */
const ENOUGH_OF_STEM = 3;

/** Whether a word denies, be it by a prefix before one of the words that the other wording has in its place. */
function mayDeny(words: readonly Word[], opposite: readonly Word[]): boolean {
  const stems = new Set(opposite.map(({ key }) => key.slice(0, ENOUGH_OF_STEM)));
  return words.some(({ key }) => {
    if (DENIALS.has(key) || DENY_BY_SENSE.has(key)) return true;
    const prefix = DENYING_PREFIX.exec(key)?.[0].length ?? 0;
    const stem = key.slice(prefix, prefix + ENOUGH_OF_STEM);
    return prefix > 0 && stem.length === ENOUGH_OF_STEM && stems.has(stem);
  });
}

/** What is counted, or denied, is shown with it up to the first word that tells something, but no more words than these. */
const MOST_AFTER = 3;

/** How many words are shown of those after a number or a denial. */
function shownOf(following: readonly Word[]): number {
  const near = following.slice(0, MOST_AFTER);
  const told = near.findIndex(({ weight }) => weight >= CONTENT_WEIGHT);
  return (told >= 0 ? told : near.findIndex(({ weight }) => weight > EMPTY_WEIGHT)) + 1;
}

function inContext(kind: Contradiction['kind'], stretches: readonly Stretch[], at: number): Contradiction {
  const stretch = stretches[at];
  const before = stretches[at - 1];
  const after = stretches[at + 1];
  const more = shownOf(after?.leftWords ?? []);
  const around = (words: readonly Word[], preceding: readonly Word[], following: readonly Word[]) => {
    const shown = [
      ...(kind === 'negation' ? [...preceding.slice(-1), ...words] : words.slice(words.findIndex(mayCount))),
      ...following.slice(0, more),
    ];
    return { from: shown[0]?.from ?? 0, to: shown.at(-1)?.to ?? 0 };
  };
  return {
    kind,
    left: around(stretch?.leftWords ?? [], before?.leftWords ?? [], after?.leftWords ?? []),
    right: around(stretch?.rightWords ?? [], before?.rightWords ?? [], after?.rightWords ?? []),
  };
}
