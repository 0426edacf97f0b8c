/**
 * The words of a wording, made comparable.
 *
 * Case, diacritics, apostrophes, inflection and the form of a negation do not make another wording; what a word
 * weighs says how much it tells about the statement. Nothing here depends on the corpus: weights by corpus
 * frequency would change every comparison with every document added.
 */
import { stemmer } from 'stemmer';
import type { LocalSpan } from '../text/span.ts';

/** A word of a wording; offsets are those of the string given. */
export interface Word extends LocalSpan {
  /** Equal for words that do not differ in what they say: lower case, without diacritics, stemmed. */
  readonly key: string;
  /** 1 for a content word, less for words that most sentences have. */
  readonly weight: number;
}

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

const WORD = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*(?:['’][\p{L}]+)*/gu;

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

/** What an editor puts into a quotation: "[in Ukraine]", "(of troops)". Longer brackets are the speaker's. */
const INSERTION = /\[[^\]]{1,60}\]|\([^)]{1,60}\)/g;

/** The words of a text in order; an editor's insertions weigh next to nothing. */
export function wordsOf(text: string): readonly Word[] {
  const words = plainWords(text);
  const insertions = [...text.matchAll(INSERTION)];
  if (insertions.length === 0) return words;
  return words.map((word) => {
    const inserted = insertions.some(
      ({ index, 0: { length } }) => index < word.from && word.to < index + length,
    );
    return inserted ? { ...word, weight: EMPTY_WEIGHT } : word;
  });
}

function plainWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const from = found.index;
    const to = from + found[0].length;
    const plain = foldWord(found[0]);
    const ending = plain.length === to - from ? /(?:n't|'(?:m|re|ve|ll|d|s))$/.exec(plain)?.[0] : undefined;
    if (!ending) {
      words.push(wordOf(plain, from, to));
      continue;
    }
    const cut = to - ending.length;
    if (cut > from) words.push(wordOf(plain.slice(0, -ending.length), from, cut));
    words.push(wordOf(CONTRACTIONS[ending] ?? ending, cut, to));
  }
  return words;
}

function wordOf(plain: string, from: number, to: number): Word {
  const weight = EMPTY.has(plain) ? EMPTY_WEIGHT : LIGHT.has(plain) ? LIGHT_WEIGHT : 1;
  return { from, to, key: weight === 1 ? stemOf(plain) : plain, weight };
}

function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Stems are asked for again and again; the map is bounded by starting anew. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stemOf(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = /^[a-z]{4,}$/.test(plain) ? stemmer(plain) : plain.replace(/[',]/g, '');
  stems.set(plain, stem);
  return stem;
}
