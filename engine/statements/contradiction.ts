/**
 * Where two wordings cannot both be what was said: another number, or a denial that only one of them has.
 *
 * Stricter than the kinds of single differences: a word that stands elsewhere in the other wording, or says there the
 * same in another way, is no contradiction.
 */
import { parseParagraph } from '../syntax/parse-paragraph.ts';
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

/**
 * The contradictions of two wordings, those of numbers before those of denials, each in text order.
 *
 * @param left The left wording.
 */
export function contradictionsOf(stretches: readonly Stretch[], left: string): readonly Contradiction[] {
  const numbers = { left: numbersIn(wordsOnLeft(stretches)), right: numbersIn(wordsOnRight(stretches)) };
  return [
    ...stretches.flatMap((stretch, at) =>
      isOtherNumber(stretch, numbers) || isExchanged(stretches, at) ? inContext('number', stretches, at) : [],
    ),
    ...denialsOf(stretches, left),
  ];
}

/** What another sentence denies is another thing: two denials that have changed places contradict each other twice. */
function denialsOf(stretches: readonly Stretch[], left: string): readonly Contradiction[] {
  const sentences = sentencesOfEach(stretches, left);
  return stretches.flatMap((stretch, at) => {
    if (!mayDiffer(stretch)) return [];
    const { first, last } = sentences[at] as Sentences;
    const beside = stretches.filter(
      ({ kind }, other) =>
        kind !== 'same' && (sentences[other]?.first ?? 0) <= last && (sentences[other]?.last ?? 0) >= first,
    );
    const [own, opposite] = [wordsOnLeft(beside), wordsOnRight(beside)];
    const denies = { left: mayDeny(own, opposite), right: mayDeny(opposite, own) };
    const isOther = isOtherDenial(stretches, at, denies) || isOpposite(stretch, own, opposite);
    return isOther ? inContext('negation', stretches, at) : [];
  });
}

/** Whether one side denies more often, or may be the opposite of the other by a prefix: what is known without the rest. */
function mayDiffer({ kind, leftWords, rightWords }: Stretch): boolean {
  if (kind === 'same') return false;
  return (
    denialsIn(leftWords) !== denialsIn(rightWords) || (leftWords.length === 1 && rightWords.length === 1)
  );
}

/** Sentences by their number. */
interface Sentences {
  readonly first: number;
  readonly last: number;
}

/** Where in the left wording each stretch stands: from the sentence of the word before it, which the right one may go on with. */
function sentencesOfEach(stretches: readonly Stretch[], left: string): readonly Sentences[] {
  const starts = parseParagraph(left).sentenceStarts;
  const sentenceAt = (offset: number) => starts.filter((start) => start <= offset).length;
  let before = 0;
  return stretches.map((stretch) => {
    const first = sentenceAt(before);
    before = Math.max(before, (stretch.left?.to ?? 0) - 1);
    return { first, last: sentenceAt(before) };
  });
}

/** Something of both wordings. */
interface Both<T> {
  readonly left: T;
  readonly right: T;
}

/** With more words than this besides the number or the denial, on one side, it is perhaps another thing that is told. */
const MOST_BESIDES = 3;

function isShort(words: readonly Word[], most = MOST_BESIDES): boolean {
  return words.filter((word) => !mayCount(word) && !DENIALS.has(word.key)).length <= most;
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
  const { leftWords = [], rightWords = [] } = stretches[at] ?? {};
  if (denialsIn(leftWords) === denialsIn(rightWords)) return false;
  const most = haveOneAuxiliary(leftWords, rightWords) ? MOST_OF_SUBJECT : MOST_BESIDES;
  if (!isShort(leftWords, most) || !isShort(rightWords, most)) return false;
  // What only one wording has at its beginning or end is cut there, and denies perhaps what is cut with it ("No, we go").
  const isOneSided = leftWords.length === 0 || rightWords.length === 0;
  if (isOneSided && (at === 0 || at === stretches.length - 1)) return false;
  const isLeft = denialsIn(leftWords) > denialsIn(rightWords);
  const own = isLeft ? leftWords : rightWords;
  if (own.some(({ key, weight }) => weight >= CONTENT_WEIGHT && !isDenial(key))) return false;
  const next = stretches[at + 1]?.leftWords.slice(0, 1) ?? [];
  if ([...own, ...next].some(({ key }) => NOT_ONLY.has(key))) return false;
  return isLeft ? !denies.right : !denies.left;
}

/** "Not only" denies nothing. */
const NOT_ONLY = keysOf('only just merely simply', 'nur');

function wordsOnLeft(stretches: readonly Stretch[]): readonly Word[] {
  return stretches.flatMap(({ leftWords }) => leftWords);
}

function wordsOnRight(stretches: readonly Stretch[]): readonly Word[] {
  return stretches.flatMap(({ rightWords }) => rightWords);
}

function denialsIn(words: readonly Word[]): number {
  return words.filter(({ key }) => isDenial(key)).length;
}

/** Adverbs that deny nearly all (Quirk et al. §10.59). */
const NEARLY_DENY = keysOf('hardly scarcely barely seldom rarely', 'kaum');

function isDenial(key: string): boolean {
  return DENIALS.has(key) || NEARLY_DENY.has(key);
}

/** Whether a word stands for the same one behind a prefix that denies ("likely", "unlikely"), and nothing else is denied. */
function isOpposite(
  { leftWords, rightWords }: Stretch,
  left: readonly Word[],
  right: readonly Word[],
): boolean {
  const [own, other] = [leftWords[0]?.key, rightWords[0]?.key];
  if (!own || !other || leftWords.length > 1 || rightWords.length > 1) return false;
  if (denialsIn(left) + denialsIn(right) > 0) return false;
  return isPrefixed(own, other) || isPrefixed(other, own);
}

/** Stems may differ in their end: "unlik", "like". */
function isPrefixed(key: string, stem: string): boolean {
  const prefix = DENYING_PREFIX.exec(key)?.[0];
  const rest = prefix ? key.slice(prefix.length) : '';
  return rest.length >= ENOUGH_OF_STEM && stem.length - rest.length <= 1 && stem.startsWith(rest);
}

/**
 * Who tells it names the subject anew ("We will not", "that her government would"): with one auxiliary, in whichever form, at
 * the end of both, so many words may be the subject.
 */
const MOST_OF_SUBJECT = 6;

/** The forms of one auxiliary (Quirk et al. §3.21), and those by which it is reported (§14.31). */
const AUXILIARIES = [
  'will would shall should',
  'can could',
  'may might',
  'have has had',
  'do does did',
  'am is are was were be been',
].map((forms) => keysOf(forms));

function haveOneAuxiliary(left: readonly Word[], right: readonly Word[]): boolean {
  const [own, other] = [left, right].map((words) => words.findLast(({ key }) => !isDenial(key))?.key ?? '');
  return AUXILIARIES.some((forms) => forms.has(own ?? '') && forms.has(other ?? ''));
}

/**
 * Words that deny by their sense (Quirk et al. §10.59 to §10.63: "seldom", "hardly"; "deny", "fail", "refuse"), and the
 * number that is none.
 */
const DENY_BY_SENSE = keysOf(
  `seldom rarely scarcely hardly barely little few zero deny denied fail failed refuse refused reject rejected lack
  lacking avoid prevent unable refrain stop stopped`,
  `kaum selten wenig wenige null verweigert verweigern weigert weigern lehnt lehnen ablehnen abgelehnt verhindern vermeiden fehlt`,
);

/** "Unsafe", "impossible", "dishonest": what these stand before is denied (Quirk et al. §I.21 f.). */
const DENYING_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

/** Letters in which a word must agree with another one to be that word behind a prefix. */
const ENOUGH_OF_STEM = 3;

/** What is so when something else is, is not so until it is. */
const UNTIL = keysOf('until till before unless', 'bis bevor ehe');
const WHEN = keysOf('when once after if as only', 'wenn sobald nachdem erst');

/**
 * Whether words deny, be it by a prefix before one of the words that the other wording has in their place, or as "when" does
 * for "not until".
 */
export function mayDeny(words: readonly Word[], opposite: readonly Word[]): boolean {
  if (words.some(({ key }) => WHEN.has(key)) && opposite.some(({ key }) => UNTIL.has(key))) return true;
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
      ...withoutEnd(following.slice(0, more)),
    ];
    return { from: shown[0]?.from ?? 0, to: shown.at(-1)?.to ?? 0 };
  };
  return {
    kind,
    left: around(stretch?.leftWords ?? [], before?.leftWords ?? [], after?.leftWords ?? []),
    right: around(stretch?.rightWords ?? [], before?.rightWords ?? [], after?.rightWords ?? []),
  };
}

/** Words up to the last that says something. */
function withoutEnd(words: readonly Word[]): readonly Word[] {
  return words.slice(0, words.findLastIndex(({ weight }) => weight > EMPTY_WEIGHT) + 1);
}
