/**
 * Invented documents that are hard for anchors: the same sentences again and again, very short ones, scripts without
 * spaces, from right to left, or of many code points to a letter, and any line ends.
 */
import type { Random } from '../random.ts';
import { makeSentence, printTokens } from '../sentence.ts';
import { makeTopic } from '../topic.ts';

export interface FuzzDocument {
  readonly text: string;
  /** What kinds of paragraph it has, for the figures. */
  readonly kinds: string;
}

/** A document of as many paragraphs. */
export function makeDocument(random: Random, paragraphs: number): FuzzDocument {
  const kinds = random.pick(MIXTURES);
  const gap = random.pick(GAPS);
  const made: string[] = [];
  for (let count = 0; count < paragraphs; count++) made.push(PARAGRAPHS[random.pick(kinds)](random));
  return { text: made.join(gap) + gap, kinds: [...new Set(kinds)].join(', ') };
}

type Kind = 'prose' | 'wrapped' | 'stock' | 'short' | 'chinese' | 'hebrew' | 'emoji' | 'marks' | 'table';

const MIXTURES: readonly (readonly Kind[])[] = [
  ['prose'],
  ['prose', 'prose', 'prose', 'short', 'stock'],
  ['stock', 'stock', 'prose'],
  ['stock'],
  ['short', 'prose'],
  ['wrapped', 'wrapped', 'stock'],
  ['chinese', 'chinese', 'short'],
  ['hebrew', 'prose'],
  ['emoji', 'marks', 'prose'],
  ['table', 'prose'],
  ['prose', 'wrapped', 'stock', 'short', 'chinese', 'hebrew', 'emoji', 'marks', 'table'],
];

const GAPS = ['\n\n', '\r\n\r\n', '\n', '\r\n', '\n\n\n'] as const;

const PARAGRAPHS: Readonly<Record<Kind, (random: Random) => string>> = {
  prose: (random) => sentences(random, random.between(1, 5)),
  wrapped: (random) => wrap(sentences(random, random.between(2, 6))),
  stock: (random) => random.pickSkewed(STOCK),
  short: (random) => random.pick(SHORT),
  chinese: (random) => spell(random, '他说昨天港口的船没有来我们明天再问市长是否同意这个计划', 6, 40, '。'),
  hebrew: (random) =>
    Array.from({ length: random.between(4, 20) }, () => spell(random, 'אבגדהוזחטיכלמנ', 2, 6, '')).join(' '),
  emoji: (random) =>
    random
      .sample(['👩‍👩‍👧', '🇩🇪', '🇫🇷', '👍🏽', '🌊', 'rain ', '❤️', ' the boats ', '. '], random.between(3, 30))
      .join(''),
  marks: (random) =>
    random.sample(['Jose\u0301', 'e\u0302\u0301', ' de ', 'An\u0303o', ' naïve', ', ', 'à '], 20).join(''),
  table: (random) =>
    Array.from({ length: 4 }, () => `${random.between(0, 9)},${random.between(0, 9)},no`).join('\n'),
};

const STOCK = [
  '“No comment,” he said.',
  'The ministry did not answer.',
  '“No comment,” she said.',
  'He did not answer. “No comment,” he said.',
  'The hearing goes on on Monday.',
  '“We do not know,” the keeper said. “We never did.”',
];

const SHORT = ['Yes', 'No', 'Yes.', '“Yes”', 'Why?', 'Who?', '—', '“No.”', 'A: Yes', 'Q: Why?'];

function sentences(random: Random, count: number): string {
  const topic = makeTopic(random);
  return Array.from({ length: count }, () => {
    const words = printTokens(makeSentence(random, topic));
    return random.chance(0.3) ? `“${words}” the mayor said.` : words;
  }).join(' ');
}

function wrap(text: string): string {
  return text.replace(/(.{50,70}) /g, '$1\n');
}

function spell(random: Random, letters: string, least: number, most: number, end: string): string {
  return random.sample([...letters], random.between(least, most)).join('') + end;
}
