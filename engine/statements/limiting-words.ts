/**
 * Words that take back or limit what else is said in their sentence: closed classes of English and German.
 *
 * Sections are of Quirk et al. (1985); German conjunctions are those that the Duden grammar calls conditional, concessive
 * and adversative. Phrases that only look so are short lists of our own. Each question is asked of a word in a row, by its
 * index.
 */
import { CONDITIONS } from './difference-kind.ts';
import { DENIALS } from './vocabulary.ts';
import { keysOf, type WrittenWord, writtenWords } from './words.ts';

type Row = readonly WrittenWord[];

/** The keys of phrases, in their order; made when they are first asked for. */
type Phrases = () => readonly (readonly string[])[];

function phrases(...written: readonly string[]): Phrases {
  let known: ReturnType<Phrases> | undefined;
  return () => {
    known ??= written.map((phrase) => writtenWords(phrase).map(({ key }) => key));
    return known;
  };
}

/** Whether one of some phrases stands in a row so that it covers the word. */
function isIn(row: Row, at: number, listed: Phrases): boolean {
  return listed().some((keys) =>
    keys.some((_, offset) => keys.every((key, index) => row[at - offset + index]?.key === key)),
  );
}

/** Whether one of some phrases begins at the word. */
function begins(row: Row, at: number, listed: Phrases): boolean {
  return listed().some((keys) => keys.every((key, index) => row[at + index]?.key === key));
}

/** Conditions in more words than one (§15.34). */
const CONDITIONAL = phrases(
  'provided that',
  'providing that',
  'as long as',
  'so long as',
  'on condition that',
  'on the condition that',
  'es sei denn',
  'vorausgesetzt dass',
);

/** Comparisons, concessions and remarks on what is said, which are no conditions of it. */
const NO_CONDITION = phrases(
  'as if',
  'even if',
  'what if',
  'if not',
  'if any',
  'if anything',
  'if you ask me',
  'if you like',
  'if you will',
  'if I may say so',
  'auch wenn',
  'selbst wenn',
);

/** After these, "if" begins a question and no condition (§15.5). */
const ASKING = keysOf('ask asked see know knew known wonder wondered check decide');

export function isCondition(row: Row, at: number): boolean {
  if (begins(row, at, CONDITIONAL)) return true;
  if (!CONDITIONS.has(row[at]?.key ?? '') || isIn(row, at, NO_CONDITION)) return false;
  return !ASKING.has(row[at - 1]?.key ?? '');
}

/** Exceptions (§9.58). */
const EXCEPTIONS = phrases('except', 'apart from', 'with the exception of', 'außer', 'mit Ausnahme');

/** Up to when: a limit to what is denied ("not until", §15.27). */
const UNTIL = keysOf('until till', 'bis');

/** @param limited What is limited: "closed until Friday" is whole without its end, "not open until Friday" is not. */
export function isLimit(row: Row, at: number, limited: Row): boolean {
  if (begins(row, at, EXCEPTIONS)) return true;
  return UNTIL.has(row[at]?.key ?? '') && limited.some((_, index) => isDenying(limited, index));
}

/** What limits the word after it (§8.116). */
const ONLY = keysOf('only', 'nur');

/** "The only man", "not only" limit nothing that way. */
const NO_ONLY = phrases('the only', 'an only', 'not only', 'nicht nur', 'if only');

export function isOnly(row: Row, at: number): boolean {
  return ONLY.has(row[at]?.key ?? '') && !isIn(row, at, NO_ONLY);
}

/** Words that take back a part of what was said before (§8.137, §13.32). */
const CONTRASTS_AFTER = keysOf('but however', 'aber jedoch');

/** Words that take it back wherever they stand (§15.39). */
const CONTRASTS = keysOf('although though', 'obwohl obgleich');

/** Where "but" excepts something (§9.58), or goes on from "not only". */
const NO_CONTRAST = phrases(
  'nothing but',
  'anything but',
  'none but',
  'nobody but',
  'everything but',
  'choice but',
  'only but',
  'not only but',
);

/** @param isAfter Whether the word stands after what it may take back: "But" before it only leads over. */
export function isContrast(row: Row, at: number, isAfter: boolean): boolean {
  const key = row[at]?.key ?? '';
  return CONTRASTS.has(key) || (isAfter && CONTRASTS_AFTER.has(key) && !isIn(row, at, NO_CONTRAST));
}

/** Words that speak of what was said just before, at the beginning of what takes it back. */
const BACK = keysOf('it they this that these those he she', 'es sie das dies er');

/** Whether a sentence that begins with a contrast speaks of the one before it: "But it will cost a million". */
export function speaksOfBefore(row: Row, from: number): boolean {
  return BACK.has(row[from + 1]?.key ?? '');
}

/** Denials that stress the sentence or say how far it goes, and deny nothing of it. */
const NO_DENIAL = phrases(
  'no doubt',
  'without doubt',
  'without a doubt',
  'without question',
  'no wonder',
  'no matter',
  'or not',
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not least',
  'not to mention',
  ...['no', 'not'].flatMap((denial) =>
    ['more', 'less', 'fewer', 'later', 'earlier', 'sooner', 'longer'].map(
      (degree) => `${denial} ${degree} than`,
    ),
  ),
  'kein Zweifel',
  'kein Wunder',
  'nicht nur',
  'nicht zuletzt',
);

export function isDenying(row: Row, at: number): boolean {
  return DENIALS.has(row[at]?.key ?? '') && !isIn(row, at, NO_DENIAL);
}

/** Denials that are the subject of a clause, or stand before it. */
const DENYING_SUBJECTS = keysOf('nobody nothing none no neither', 'niemand nichts kein keine keiner weder');

/** What joins two clauses, which may have one subject. */
const COORDINATORS = keysOf('and or so', 'und oder');

/** What begins a clause within another, which denies nothing of that. */
const SUBORDINATORS = keysOf('because since that which who whom whose', 'weil dass');

/** What may stand between "and" and "not" where both clauses have one subject (§3.21: primary verbs and modals). */
const AUXILIARIES = keysOf(
  'be is are was were been being am do does did have has had having will would shall should can could may might must',
  `ist sind war waren wird werden wurde wurden hat haben hatte hatten hätte wäre würde kann können könnte soll sollen sollte muss müssen müsste darf dürfen dürfte wollen`,
);

/** What joins two clauses is looked for so many words before a denial. */
const LONGEST_CLAUSE = 24;

/**
 * Whether a denial stands in a clause of its own, with its own subject, that goes on from another one: "and nobody was hurt",
 * "and I know that it is not so", "which nobody likes"; not "and will not wait".
 *
 * @param from Where in the row the words begin that go on from it.
 */
export function isOfOwnClause(row: Row, at: number, from: number): boolean {
  for (let opener = at - 1; opener >= Math.max(from, at - LONGEST_CLAUSE); opener--) {
    const key = row[opener]?.key ?? '';
    if (SUBORDINATORS.has(key)) return true;
    if (!COORDINATORS.has(key)) continue;
    const between = row.slice(opener + 1, at);
    return DENYING_SUBJECTS.has(row[at]?.key ?? '') || between.some((word) => !AUXILIARIES.has(word.key));
  }
  return false;
}

/** By which a clause with "that" is said not to be so (extraposition, §18.33). */
const UNTRUE = keysOf('lie false untrue wrong myth rumour rumor fiction nonsense impossible unlikely');

/** Verbs by which what follows is only hoped, feared or doubted (§16.31, §16.33). */
const UNSURE = keysOf('hope hoped wish wished doubt doubted fear feared suppose guess');

const THAT = keysOf('that');
const LITTLE = keysOf('little');

/** What the word says of a clause that begins right after `end`, the last word before it: "It is a lie that …", "I hope …". */
export function saysOfClause(row: Row, at: number, end: number): 'denial' | 'reservation' | null {
  const key = row[at]?.key ?? '';
  const isThat = THAT.has(row[end]?.key ?? '');
  if (isThat && UNTRUE.has(key)) return 'denial';
  if (!UNSURE.has(key) || at !== end - (isThat ? 1 : 0)) return null;
  const before = row[at - 1]?.key ?? '';
  // "There is no doubt that", "little doubt".
  return DENIALS.has(before) || LITTLE.has(before) ? null : 'reservation';
}

/** Verbs that begin a question (§11.5), and those that begin a condition without "if" (§15.36). */
const ASKING_VERBS = keysOf('do does did is are was were have has had will would can could should');
const INVERTED = keysOf('had were should');
const WOULD = keysOf('would could might should');

export function opensQuestion(row: Row, at: number): boolean {
  return ASKING_VERBS.has(row[at]?.key ?? '');
}

/** @param rest What would be so: "Had they known, the ship would not have left". */
export function isInverted(row: Row, at: number, rest: Row): boolean {
  return INVERTED.has(row[at]?.key ?? '') && rest.some(({ key }) => WOULD.has(key));
}

/** Words that may stand for any of these: "when the council pays", "the president alone", "perhaps". */
const LOOSELY = keysOf(
  'when once after before alone perhaps maybe possibly',
  'nachdem sobald allein vielleicht',
);

/** Whether a word may limit what else is said, in whichever of these ways. */
export function mayLimit(row: Row, at: number): boolean {
  const key = row[at]?.key ?? '';
  if (LOOSELY.has(key) || UNTIL.has(key) || UNTRUE.has(key) || UNSURE.has(key)) return true;
  return begins(row, at, EXCEPTIONS) || isCondition(row, at) || isOnly(row, at) || isContrast(row, at, true);
}
