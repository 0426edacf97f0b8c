/**
 * Documents of every kind that the analysis may be given, of any length: news, and what is not news at all. Some are
 * what people open by mistake, some are made to be hard.
 */
import { generateArticles } from './generate.ts';
import {
  anyWord,
  clause,
  cue,
  foreignWord,
  fullName,
  germanSentence,
  noun,
  place,
  quotation,
  repeated,
  sentence,
  surname,
  wrapped,
} from './pieces.ts';
import { Random } from './random.ts';

/** The generated articles, which stand for real news. */
export const ARTICLES = 'articles';

/** What a document of a kind goes on with, again and again. */
const PIECES: Readonly<Record<string, (random: Random) => string>> = {
  'one paragraph': (random) => `${random.chance(0.3) ? quotation(random) : sentence(random)} `,
  'one sentence': (random) =>
    `${clause(sentence(random)).toLowerCase()} ${random.pick(['and', 'but', 'so'])} `,
  'hard-wrapped': (random) =>
    `${wrapped([sentence(random), quotation(random), sentence(random)].join(' '))}\n\n`,
  transcript: (random) =>
    `${random.pick(['MARSH', 'HOLT', 'Q', 'A'])}: ${sentence(random)} ${sentence(random)}\n`,
  'dialogue with dashes': (random) =>
    `— ${sentence(random)} — ${cue(random)} ${fullName(random)}. — ${sentence(random)}\n`,
  list: (random) => `${noun(random)} ${random.between(1, 9999)}, `,
  table: (random) => `${fullName(random)}\t${place(random)}\t${noun(random)}\t${random.between(1, 9999)}\n`,
  'no punctuation': (random) => `${anyWord(random)} `,
  'opening marks': (random) => `“${noun(random)} `,
  'closing marks': (random) => `${noun(random)}” `,
  'nested marks': (random) => `“${noun(random)} ‘${noun(random)} «${noun(random)} `,
  'alternating marks': (random) => `"${noun(random)} '${noun(random)}" `,
  'marks alone': (random) => random.pick(['“', '”', '"', "'", '‘', '’', '«', '»', ' ']),
  'marked words': (random) => `${random.pick(['and', 'or', cue(random)])} the “${noun(random)}” `,
  'one word': noun,
  'one word with joints': (random) => `${noun(random)}${random.pick(['’', '-', "'", '&'])}`,
  capitals: (random) => `${sentence(random).toUpperCase()} `,
  names: (random) =>
    `${fullName(random)} ${random.pick(['met', 'saw'])} ${fullName(random)} in ${place(random)}. `,
  'names in a row': (random) => `${fullName(random)} `,
  'names with commas': (random) => `${fullName(random)}, `,
  possessives: (random) => `${surname(random)}’s `,
  titles: (random) =>
    `President ${fullName(random)} ${cue(random)} that ${sentence(random)} The president ${cue(random)} that ${sentence(random)}\n`,
  pronouns: (random) => `“${clause(sentence(random))},” ${random.pick(['he', 'she'])} ${cue(random)}. `,
  'quotations in quotations': (random) =>
    `“${clause(sentence(random))}, but ${surname(random)} said: ‘${sentence(random)}’,” ${cue(random)} ${fullName(random)}. `,
  'crowded sentences': (random) =>
    `${repeated(60, () => `${surname(random)} ${cue(random)} that ${anyWord(random)}, `)}${sentence(random)} `,
  'chain of cues': (random) => `${surname(random)} ${cue(random)} that `,
  'cues without subjects': (random) => `${cue(random)} that `,
  'cues and commas': (random) =>
    `${anyWord(random)}, ${cue(random)} ${random.pick(['he', surname(random)])}, `,
  'reports in one paragraph': (random) => `${surname(random)} ${cue(random)} that ${sentence(random)} `,
  commas: () => ', ',
  stops: (random) => random.pick(['.', '. ', '…', '! ', '? ']),
  dashes: (random) => random.pick(['–', '—', '-', ' ']),
  brackets: (random) => random.pick(['(', ')', '[', ']', ' ']),
  initials: (random) => `${random.pick(['A', 'B', 'K', 'U.S'])}. `,
  digits: (random) => `${random.between(0, 9)}${random.pick(['', '', '', ',', '.', ':'])}`,
  'white space': (random) => random.pick([' ', '\t', '\n', '\r\n', '\u00a0']),
  Cyrillic: (random) =>
    `${foreignWord(random, 'абвгдежзиклмнопрстуы')}${random.pick([' ', ' ', ' ', ', ', '. ', '.\n'])}`,
  Chinese: (random) =>
    `${foreignWord(random, '山水火木土日月人口手田力')}${random.pick(['，', '', '', '。', '。\n'])}`,
  German: (random) => `${germanSentence(random)}${random.pick([' ', ' ', '\n'])}`,
};

/** The names of all kinds, in the order in which they are reported. */
export const DOCUMENT_KINDS: readonly string[] = [ARTICLES, ...Object.keys(PIECES)];

/**
 * One document of a kind, or as many articles as have the length together.
 *
 * @param length In UTF-16 units; the last piece goes a little beyond it.
 * @returns The same texts for the same seed; a longer document begins with the shorter one.
 */
export function writeDocuments(kind: string, seed: number, length: number): readonly string[] {
  if (kind === ARTICLES) return articles(seed, length);
  const piece = PIECES[kind];
  if (!piece) throw new RangeError(`There is no kind of document “${kind}”.`);
  const random = new Random(seed);
  const pieces: string[] = [];
  for (let written = 0; written < length; ) {
    const next = piece(random);
    pieces.push(next);
    written += next.length;
  }
  return [pieces.join('')];
}

function articles(seed: number, length: number): readonly string[] {
  const texts: string[] = [];
  let written = 0;
  for (const { text } of generateArticles(seed, Number.POSITIVE_INFINITY)) {
    texts.push(text);
    written += text.length;
    if (written >= length) break;
  }
  return texts;
}
