import { expect, test } from 'vitest';
import { paragraphTree } from './paragraph-tree.ts';
import { parseParagraph } from './parse-paragraph.ts';

function words(text: string): readonly string[] {
  return parseParagraph(text).words.map(({ from, to }) => text.slice(from, to));
}

function sentences(text: string): readonly string[] {
  const starts = [0, ...parseParagraph(text).sentenceStarts, text.length];
  return starts.slice(0, -1).map((start, index) => text.slice(start, starts[index + 1]).trim());
}

test('a word keeps what holds it together', () => {
  expect(words('Marsh’s long-term plan: 3,210.5 crowns at 10:30, said the U.S. envoy')).toEqual([
    'Marsh’s',
    'long-term',
    'plan',
    '3,210.5',
    'crowns',
    'at',
    '10:30',
    'said',
    'the',
    'U.S.',
    'envoy',
  ]);
});

test('marks, dashes and stops around a word are not part of it', () => {
  expect(words("“No,” ‘we’ — the boats’ crews'... (well-) 7, 8")).toEqual([
    'No',
    'we',
    'the',
    'boats',
    'crews',
    'well',
    '7',
    '8',
  ]);
});

test('takes letters of every script, with their accents', () => {
  expect(words('Cafe\u0301 Žižek Київ 東京')).toEqual(['Cafe\u0301', 'Žižek', 'Київ', '東京']);
});

test('sentences end at stops, questions and calls, marks included', () => {
  expect(sentences('It rained. Who came? “Nobody!” They went… “So?” 12 stayed.')).toEqual([
    'It rained.',
    'Who came?',
    '“Nobody!”',
    'They went…',
    '“So?”',
    '12 stayed.',
  ]);
});

test.each([
  'We asked Mr. Holt and Dr. J. Marsh of St. Anne.',
  'The U.S. Army left.',
  'It cost 3.5 crowns, i.e. nothing.',
  'Wait... what then?',
])('%s is one sentence', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('an initialism may end one', () => {
  expect(sentences('He lives in the U.S. The rest do not.')).toHaveLength(2);
});

test('a tree of a paragraph has the same words and gives its text back', () => {
  const text = '“No,” said Mr. Holt.  The U.S. Army — 3,210 men — left! ';
  const tree = paragraphTree(text, parseParagraph(text));
  const values: string[] = [];
  const visit = (node: { value?: string; children?: readonly object[] }): void => {
    if (node.value !== undefined) values.push(node.value);
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  expect(values.join('')).toBe(text);
  expect(tree.children.filter(({ type }) => type === 'SentenceNode')).toHaveLength(2);
  expect(values.filter((value) => /\w/.test(value))).toEqual(words(text));
});

test('a tree of marks without words holds them all', () => {
  const text = '. '.repeat(200_000);
  expect(paragraphTree(text, parseParagraph(text)).children.length).toBeGreaterThan(0);
});
