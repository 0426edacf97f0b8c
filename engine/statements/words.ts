/**
 * The words of a wording, made comparable.
 *
 * Two wordings are linked by the keys of their words, in which case, diacritics, apostrophes, inflection and the form of
 * a negation make no difference; whether they are the same word for word is told by the forms. What a word weighs says
 * how much it tells about the statement. Nothing here depends on the corpus: weights by corpus frequency would change
 * every comparison with every document added.
 */
import { stemmer } from 'stemmer';
import type { LocalSpan } from '../text/span.ts';
import { NUMERALS, plainFigure } from './numerals.ts';
import { joinNumbers } from './read-numbers.ts';

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

/**
 * A number keeps its separators ("3,210", "2.14", "2:14", "1 200"), a word its apostrophes and the brackets of an editor who
 * changed its beginning or end ("[T]he", "promise[d]"). Words of plain letters, which are most, come first: a class of
 * Unicode takes longer to match.
 */
const WORD =
  /[a-zA-Z]+(?=[ ,.])|\p{N}{1,3}(?:[ \u00a0\u2009\u202f'’]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,:]\p{N}+)*|%|[$£€](?=\p{N})|\[\p{L}{1,3}\]\p{L}+|\p{L}+\[\p{L}{1,4}\]\p{L}*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

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

/**
 * What an editor puts into a quotation: "[in Ostrow]". Round brackets are the speaker's as often; of up to three words
 * ("(of the crew)") they are taken for the editor's.
 */
const INSERTION = /\[[^\]]{1,60}\]|\([^\s()]{1,30}(?:\s[^\s()]{1,30}){0,2}\)/g;

/** What two wordings are compared by: their words in order, wherever they stand in the text. */
export function writtenWords(text: string): readonly WrittenWord[] {
  // Without brackets there is no insertion to be found by its place.
  if (/[[(]/.test(text)) return wordsOf(text);
  const words: WrittenWord[] = [];
  for (const written of unshouted(text).match(WORD) ?? []) {
    for (const form of formsOf(written)) {
      if (form.joins) return wordsOf(text);
      words.push(form);
    }
  }
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
  let mayJoin = false;
  for (const found of unshouted(text).matchAll(WORD)) {
    let from = found.index;
    for (const { key, form, weight, length, joins } of formsOf(found[0])) {
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
  const spelled = written.replace(/[[\]]/g, '');
  const plain = foldWord(spelled);
  if (plain === 'cannot' && spelled === written) return [formOf('can', 3), formOf('not', 3)];
  const ending =
    plain.length === written.length ? /(?:n't|'(?:m|re|ve|ll|d|s))$/.exec(plain)?.[0] : undefined;
  if (!ending) return [formOf(plain, written.length, formOfLetters(spelled))];
  const stem = plain.slice(0, -ending.length);
  const rest = formOf(CONTRACTIONS[ending] ?? ending, ending.length);
  return stem === ''
    ? [rest]
    : [formOf(ending === "n't" ? (SHORTENED[stem] ?? stem) : stem, stem.length), rest];
}

function formOf(plain: string, length: number, letters = plain): Form {
  const numeral = NUMERALS.get(withoutUmlauts(plain));
  const fixed = numeral ?? ONE_WORD.get(plain) ?? (/^\p{N}/u.test(plain) ? plainFigure(plain) : undefined);
  const key = fixed ?? keyOf(plain);
  return {
    key,
    form: fixed ?? oneSpelling(letters),
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

/** The key of a word in lower case, without diacritics. */
function keyOf(plain: string): string {
  if (EMPTY.has(plain) || LIGHT.has(plain)) return plain;
  const folded = withoutUmlauts(plain);
  return /^[a-z]{4,}$/.test(folded) ? stemmer(oneSpelling(folded)) : folded.replace(/'/g, '');
}

/**
 * A word in lower case with the vowel alone where ae, oe and ue may be ä, ö and ü: not after a, e and q ("neue", "Quelle"),
 * not before another vowel and not in the endings of English words ("blue", "shoes", "argued"; "poem"). What is folded
 * though it was none ("fuel") is folded wherever it stands.
 */
function withoutUmlauts(plain: string): string {
  return plain.replace(/(?<![aeq]|^p(?=oe))([aou])e(?=[b-df-hj-np-tv-z])(?![sd]$)/g, '$1');
}

/** British words as Americans write them: "harbour", "organise", "centre", "defence", "programme". Others that end so are changed alike. */
function oneSpelling(word: string): string {
  return word
    .replace(/(?<=^[a-z]{2,})our(?=(?:s|ed|ing|er|ers|able|ite|hood)?$)/, 'or')
    .replace(/(?<=^[a-z]{3,})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=^[a-z]{2,}[bt])re(?=s?$)/, 'er')
    .replace(/(?<=^[a-z]{2,}en)ce(?=s?$)/, 'se')
    .replace(/(?<=gram)me(?=s?$)/, '');
}

/** Whether a word, by its key, begins with a figure. */
export function isFigureKey(key: string): boolean {
  return /^\p{N}/u.test(key);
}

/** Whether a word, by its key, tells a magnitude and no number: "thousands". */
export function isMagnitudeKey(key: string): boolean {
  return key.startsWith('~');
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
  const lower = lowerCase(word);
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/**
 * The same with the capitals of "US", and with the umlauts by which words are told apart ("hatte", "hätte"; "fordern",
 * "fördern"), as they are written where a keyboard has none.
 */
function formOfLetters(word: string): string {
  const lower = lowerCase(word);
  if (/^[A-Z]{2,}$/.test(word) && (EMPTY.has(lower) || LIGHT.has(lower))) return word;
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
