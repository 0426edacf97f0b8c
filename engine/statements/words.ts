/**
 * The words of a wording, made comparable.
 *
 * Case, diacritics, apostrophes, inflection and the form of a negation do not make another wording; what a word
 * weighs says how much it tells about the statement. Nothing here depends on the corpus: weights by corpus
 * frequency would change every comparison with every document added.
 */
import { stemmer } from 'stemmer';
import type { LocalSpan } from '../text/span.ts';

/** A word of a wording, wherever it stands. */
export interface WrittenWord {
  /** Equal for words that do not differ in what they say: lower case, without diacritics, stemmed. */
  readonly key: string;
  /** 1 for a content word, less for words that most sentences have. */
  readonly weight: number;
}

/** A word in its place; offsets are those of the string given. */
export interface Word extends WrittenWord, LocalSpan {}

/** Articles, prepositions and forms of "be": they carry a sentence, not its message. */
const EMPTY = new Set(
  `a an the of to in on at for by with from as and or but is are was were be been being am it its this that these those there here which who whom
  so than then too very s t`.split(/\s+/),
);

/** Pronouns, auxiliaries and common verbs: a run of them tells something, one of them little. */
const LIGHT = new Set(
  `i me my we us our you your he him his she her they them their one if not no nor do does did done doing have has had having will would shall should can
  could may might must just only also about into over after before up out off down all any some what when where why how more most much many such own
  same other like get got go going gone make made say said says think thought know known want wanted come came see saw seen take took way thing things
  people now well yes really even still because while let ever never always again really lot good great right`.split(
    /\s+/,
  ),
);

export const EMPTY_WEIGHT = 0.1;
export const LIGHT_WEIGHT = 0.4;
export const CONTENT_WEIGHT = 1;

/** The speaker did not say it; more than nothing, so that a difference in it still shows. */
const INSERTED_WEIGHT = 0.02;

/** Numbers in words are those in figures; "one" is as often no number ("one of them", "no one"). */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, String(index + 2)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, String((index + 2) * 10)] as const),
]);

/**
 * A number keeps its separators ("3,210", "2.14", "2:14"), a word its apostrophes. Words of plain letters, which are most,
 * come first: a class of Unicode takes longer to match.
 */
const WORD = /[a-zA-Z]+(?=[ ,.])|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** What a contracted ending stands for. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": 's',
};

/** What is left of an auxiliary before "n't". */
const SHORTENED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

/** What an editor puts into a quotation: "[in Ostrow]", "(of the crew)". Longer brackets are the speaker's. */
const INSERTION = /\[[^\]]{1,60}\]|\([^)]{1,60}\)/g;

/** What two wordings are compared by: their words in order, wherever they stand in the text. */
export function writtenWords(text: string): readonly WrittenWord[] {
  // Without brackets there is no insertion to be found by its place.
  if (/[[(]/.test(text)) return wordsOf(text);
  const words: WrittenWord[] = [];
  for (const written of text.match(WORD) ?? []) for (const form of formsOf(written)) words.push(form);
  return words;
}

/** The words of a text in order; an editor's insertions weigh next to nothing. */
export function wordsOf(text: string): readonly Word[] {
  const words = plainWords(text);
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

function plainWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    let from = found.index;
    for (const { key, weight, length } of formsOf(found[0])) {
      words.push({ from, to: from + length, key, weight });
      from += length;
    }
  }
  return words;
}

/** What a word as written stands for: itself, or the two words of a contraction. */
interface Form extends WrittenWord {
  /** How many UTF-16 units of the written word it takes. */
  readonly length: number;
}

/** A language has few words and a corpus asks for them millions of times; bounded by starting anew. */
const forms = new Map<string, readonly Form[]>();
const MOST_FORMS = 100_000;

function formsOf(written: string): readonly Form[] {
  const known = forms.get(written);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const found = readWord(written);
  forms.set(written, found);
  return found;
}

function readWord(written: string): readonly Form[] {
  const plain = foldWord(written);
  if (plain === 'cannot') return [formOf('can', 3), formOf('not', 3)];
  const ending =
    plain.length === written.length ? /(?:n't|'(?:m|re|ve|ll|d|s))$/.exec(plain)?.[0] : undefined;
  if (!ending) return [formOf(plain, written.length)];
  const stem = plain.slice(0, -ending.length);
  const rest = formOf(CONTRACTIONS[ending] ?? ending, ending.length);
  return stem === ''
    ? [rest]
    : [formOf(ending === "n't" ? (SHORTENED[stem] ?? stem) : stem, stem.length), rest];
}

function formOf(plain: string, length: number): Form {
  const key = keyOf(plain);
  return { key, weight: weightOfKey(key), length };
}

/** The key of a word in lower case, without diacritics. */
function keyOf(plain: string): string {
  const figure = FIGURES.get(plain);
  if (figure !== undefined) return figure;
  if (EMPTY.has(plain) || LIGHT.has(plain)) return plain;
  return /^[a-z]{4,}$/.test(plain) ? stemmer(plain) : plain.replace(/[',]/g, '').replace(/:/g, '.');
}

/** Whether a word, by its key, begins with a figure. */
export function isFigureKey(key: string): boolean {
  return /^\p{N}/u.test(key);
}

/** The keys of some words. */
export function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(keyOf));
}

/** The weight of a word by its key alone, so that equal words always weigh the same. */
export function weightOfKey(key: string): number {
  return EMPTY.has(key) ? EMPTY_WEIGHT : LIGHT.has(key) ? LIGHT_WEIGHT : CONTENT_WEIGHT;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
