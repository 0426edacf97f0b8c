/**
 * The words of a wording, made comparable.
 *
 * Two wordings are linked by the keys of their words, in which case, diacritics, apostrophes, inflection and the form of
 * a negation make no difference; whether they are the same word for word is told by the forms. What a word weighs says
 * how much it tells about the statement. Nothing here depends on the corpus: weights by corpus frequency would change
 * every comparison with every document added. What words weigh in a language, and their stems, is in its pack.
 */
import type { FunctionWord, WordComparison } from '../languages/word-comparison.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { LocalSpan } from '../text/span.ts';
import { NUMERALS, plainFigure } from './numerals.ts';
import { joinNumbers } from './read-numbers.ts';
import { COMPARISONS, comparisonOf, FIRST_COMPARISON } from './wording-language.ts';

/** A word of a wording, wherever it stands. */
export interface WrittenWord {
  /** Equal for words that are one but for their endings: lower case, without diacritics, with a for ä and ae, ss for ß, stemmed. */
  readonly key: string;
  /** Equal for one word as it is written: lower case, numbers by their value, without diacritics, but with ae for ä and ss for ß. */
  readonly form: string;
  /** 1 for a content word, less for words that most sentences have. */
  readonly weight: number;
}

/** A word in its place; offsets are those of the string given. */
export interface Word extends WrittenWord, LocalSpan {}

export const EMPTY_WEIGHT = 0.1;
export const LIGHT_WEIGHT = 0.4;
export const CONTENT_WEIGHT = 1;

const WEIGHT_OF: Readonly<Record<FunctionWord['weight'], number>> = {
  empty: EMPTY_WEIGHT,
  light: LIGHT_WEIGHT,
  full: CONTENT_WEIGHT,
};

/** The speaker did not say it; more than nothing, so that a difference in it still shows. */
const INSERTED_WEIGHT = 0.02;

/**
 * A number keeps its separators ("3,210", "2.14", "2:14", "1 200"), a word its apostrophes and the brackets of an editor who
 * changed its beginning or end ("[T]he", "promise[d]"). Words of plain letters, which are most, come first: a class of
 * Unicode takes longer to match.
 */
const WORD =
  /[a-zA-Z]+(?=[ ,.])|\p{N}{1,3}(?:[ \u00a0\u2009\u202f'’]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,:]\p{N}+)*|%|[$£€](?=\p{N})|\[\p{L}{1,3}\]\p{L}+|\p{L}+\[\p{L}{1,4}\]\p{L}*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/**
 * What an editor puts into a quotation: "[in Ostrow]". Round brackets are the speaker's as often; of up to three words
 * ("(of the crew)") they are taken for the editor's.
 */
const INSERTION = /\[[^\]]{1,60}\]|\([^\s()]{1,30}(?:\s[^\s()]{1,30}){0,2}\)/g;

/**
 * What two wordings are compared by: their words in order, wherever they stand in the text.
 *
 * @param context A text of which this one is a part, so that both are read in one language.
 */
export function writtenWords(text: string, context = text): readonly WrittenWord[] {
  const written = writtenIn(text);
  const comparison = comparisonOf(context === text ? written : writtenIn(context), context);
  // Without brackets there is no insertion to be found by its place.
  if (/[[(]/.test(text)) return wordsFrom(placesIn(text), text, comparison);
  const words: WrittenWord[] = [];
  for (const word of written) {
    for (const form of formsOf(word, comparison)) {
      if (form.joins) return wordsFrom(placesIn(text), text, comparison);
      words.push(form);
    }
  }
  return words;
}

/** The words of a text in order; an editor's insertions weigh next to nothing. */
export function wordsOf(text: string): readonly Word[] {
  const places = placesIn(text);
  return wordsFrom(places, text, comparisonOf(places.map(writtenAt), text));
}

/** Whether every noun of a text has a capital, so that one tells no name. */
export function hasCapitalNouns(text: string): boolean {
  return comparisonOf(writtenIn(text), text).capitalNouns;
}

/** Two texts read in one language. */
export interface ReadWordings {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  readonly comparison: WordComparison;
}

/**
 * The words of two texts that are compared with each other, as `wordsOf` finds them; where one of them is too short to show
 * its language, it is in that of the other.
 */
export function wordsOfBoth(left: string, right: string): ReadWordings {
  const [leftPlaces, rightPlaces] = [placesIn(left), placesIn(right)];
  const written = [...leftPlaces, ...rightPlaces].map(writtenAt);
  const comparison = comparisonOf(written, `${left} ${right}`);
  return {
    left: wordsFrom(leftPlaces, left, comparison),
    right: wordsFrom(rightPlaces, right, comparison),
    comparison,
  };
}

function writtenIn(text: string): readonly string[] {
  return unshouted(text).match(WORD) ?? [];
}

/** The same, each with its place in the text. */
function placesIn(text: string): readonly RegExpExecArray[] {
  return [...unshouted(text).matchAll(WORD)];
}

function writtenAt([written]: RegExpExecArray): string {
  return written;
}

function wordsFrom(
  places: readonly RegExpExecArray[],
  text: string,
  comparison: WordComparison,
): readonly Word[] {
  const words = plainWords(places, text, comparison);
  const insertions = [...text.matchAll(INSERTION)];
  if (insertions.length === 0) return words;
  let next = 0;
  return words.map((word) => {
    while (endOf(insertions[next]) <= word.from) next++;
    const inserted = (insertions[next]?.index ?? Number.POSITIVE_INFINITY) < word.from;
    return inserted ? { ...word, weight: INSERTED_WEIGHT } : word;
  });
}

/** Whether the word is an editor's and not the speaker's. */
export function isInserted(word: WrittenWord): boolean {
  return word.weight === INSERTED_WEIGHT;
}

function endOf(insertion: RegExpExecArray | undefined): number {
  return insertion ? insertion.index + insertion[0].length : Number.POSITIVE_INFINITY;
}

function plainWords(
  places: readonly RegExpExecArray[],
  text: string,
  comparison: WordComparison,
): readonly Word[] {
  const words: Word[] = [];
  let mayJoin = false;
  for (const found of places) {
    let from = found.index;
    for (const { key, form, weight, length, joins } of formsOf(found[0], comparison)) {
      words.push({ from, to: from + length, key, form, weight });
      from += length;
      mayJoin ||= joins;
    }
  }
  return mayJoin ? joined(words, text) : words;
}

/** The text; in small letters if it has none, since its capitals then tell nothing. */
function unshouted(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The words with those that tell one number made one: "two hundred and fifty", "3.5 million", "per cent". */
function joined(words: readonly Word[], text: string): readonly Word[] {
  return joinNumbers(words, text).map((part) =>
    typeof part === 'number' ? (words[part] as Word) : { ...part, form: part.key, weight: CONTENT_WEIGHT },
  );
}

/** What a word as written stands for: itself, or the two words of a contraction. */
interface Form extends WrittenWord {
  /** How many UTF-16 units of the written word it takes. */
  readonly length: number;
  /** Whether it may be one word with its neighbours. */
  readonly joins: boolean;
}

/** A language has few words and a corpus asks for them millions of times; bounded by starting anew. */
const formsByLanguage = new Map(
  COMPARISONS.map((comparison) => [comparison, new Map<string, readonly Form[]>()]),
);
const MOST_FORMS = 100_000;

function formsOf(written: string, comparison: WordComparison): readonly Form[] {
  const forms = formsByLanguage.get(comparison);
  const known = forms?.get(written);
  if (known !== undefined) return known;
  if (forms && forms.size >= MOST_FORMS) forms.clear();
  const own = ownCopy(written);
  const found = readWord(own, comparison);
  forms?.set(own, found);
  return found;
}

function readWord(written: string, comparison: WordComparison): readonly Form[] {
  const spelled = written.replace(/[[\]]/g, '');
  const plain = foldWord(spelled);
  const parts = plain.length === written.length ? comparison.parts(plain) : null;
  if (parts) return parts.map(({ word, length }) => formOf(word, word, length, comparison));
  return [formOf(plain, spelled, written.length, comparison)];
}

/** @param spelled As written; `plain` is the same folded. */
function formOf(plain: string, spelled: string, length: number, comparison: WordComparison): Form {
  const numeral = NUMERALS.get(withoutUmlauts(plain));
  const fixed = numeral ?? ONE_WORD.get(plain) ?? (/^\p{N}/u.test(plain) ? plainFigure(plain) : undefined);
  const letters = lettersOf(spelled);
  const key = fixed ?? keyOf(spelled, comparison);
  const isShouted = comparison.functionWords.has(letters) && /^[A-Z]{2,}$/.test(spelled);
  return {
    key,
    form: fixed ?? (isShouted ? spelled : comparison.spelling(letters)),
    weight: weightOfKey(key),
    length,
    joins: numeral !== undefined || JOINING.has(plain),
  };
}

/** Words that may be one with the number before them. */
const JOINING: ReadonlySet<string> = new Set(
  '$ £ € dollar dollars pound pounds euro euros half cent m mn bn tn k st nd rd th quarter quarters thirds fifths sixths sevenths eighths ninths tenths'.split(
    ' ',
  ),
);

/** What is written in one of these ways is one word. */
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  ['percent % pct prozent', 'kilometer km kilometers kilometre kilometres', 'kilogram kg kilograms'].flatMap(
    (ways) => ways.split(' ').map((way) => [way, ways.split(' ')[0] as string] as const),
  ),
);

/**
 * A word in lower case with the vowel alone where ae, oe and ue may be ä, ö and ü: not after a, e and q ("neue", "Quelle"),
 * not before another vowel and not in the endings of English words ("blue", "shoes", "argued"; "poem"). What is folded
 * though it was none ("fuel") is folded wherever it stands.
 */
function withoutUmlauts(plain: string): string {
  return plain.replace(/(?<![aeq]|^p(?=oe))([aou])e(?=[b-df-hj-np-tv-z])(?![sd]$)/g, '$1');
}

/** Whether a word, by its key, begins with a figure. */
export function isFigureKey(key: string): boolean {
  return /^\p{N}/u.test(key);
}

/** Whether a word, by its key, tells a magnitude and no number: "thousands". */
export function isMagnitudeKey(key: string): boolean {
  return key.startsWith('~');
}

/** Keys of words that are one in what they say. */
export type WordKeys = Pick<ReadonlySet<string>, 'has'>;

/**
 * The keys of some words of each language, in the order of the packs; none of a language for which nothing is listed. Made when
 * one is first asked for: the stem of a German word takes all forms of German verbs.
 */
export function keysOf(...lists: readonly string[]): WordKeys {
  let known: ReadonlySet<string> | undefined;
  return {
    has(key) {
      known ??= new Set(lists.flatMap((list, at) => keysIn(list, COMPARISONS[at])));
      return known.has(key);
    },
  };
}

function keysIn(list: string, comparison: WordComparison | undefined): readonly string[] {
  return (list.match(/\S+/g) ?? []).map((word) => keyOf(word, comparison));
}

/** The key of a word that is no number. */
function keyOf(word: string, comparison: WordComparison = FIRST_COMPARISON): string {
  const letters = lettersOf(word);
  return (
    comparison.functionWords.get(letters)?.key ?? comparison.stem(withoutUmlauts(foldWord(word)), letters)
  );
}

/** The weight of a word by its key alone, so that equal words always weigh the same. */
export function weightOfKey(key: string): number {
  return WEIGHTS.get(key) ?? CONTENT_WEIGHT;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  COMPARISONS.flatMap(({ functionWords }) =>
    Array.from(functionWords.values(), ({ key, weight }) => [key, WEIGHT_OF[weight]] as const),
  ),
);

function foldWord(word: string): string {
  const lower = lowerCase(word);
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/**
 * The same with the umlauts by which words are told apart ("hatte", "hätte"; "fordern", "fördern"), as they are written where
 * a keyboard has none.
 */
function lettersOf(word: string): string {
  const lower = lowerCase(word);
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/(?<=[aou])\u0308/g, 'e')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss');
}

function lowerCase(word: string): string {
  return word.toLowerCase().replace(/’/g, "'");
}
