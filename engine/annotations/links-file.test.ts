import { expect, test } from 'vitest';
import type { LinkedPassage } from './link-decision.ts';
import { type LinksFile, parseLinks, printLinks } from './links-file.ts';

function passage(document: string, exact: string): LinkedPassage {
  return { document, member: null, exact, prefix: '“', suffix: '”', depth: 0, others: {} };
}

const FILE: LinksFile = {
  links: [
    {
      passages: [passage('a.txt', 'No'), { ...passage('b.bundle', 'Never'), member: 'c.txt', depth: 1 }],
      same: true,
      others: { by: 'me' },
    },
    {
      passages: [{ ...passage('a.txt', 'Yes'), others: { note: 'heard it' } }, passage('b.txt', 'Yes')],
      same: false,
      others: {},
    },
  ],
  others: { project: 'Tides' },
};

test('what is printed is read again as it was, unknown keys with it', () => {
  expect(parseLinks(printLinks(FILE))).toEqual({ file: FILE, problems: [], contradictions: [] });
});

test('decisions and their passages are printed in an order of their own', () => {
  const links = FILE.links
    .toReversed()
    .map(({ passages: [left, right], ...rest }) => ({ ...rest, passages: [right, left] as const }));
  expect(printLinks({ ...FILE, links })).toBe(printLinks(FILE));
});

test.each(['', ' \n'])('an empty text has no decisions: %j', (text) => {
  expect(parseLinks(text).problems).toEqual([]);
});

const PASSAGE = '{"document": "a.txt", "exact": "No"}';

test.each([
  ['{', /line 1/],
  ['[]', 'the file must be an object'],
  ['{"version": 2}', '"version" must be 1'],
  ['{"version": 1}', '"links" must be a list'],
  ['{"version": 1, "links": [1]}', 'link 1 must be an object'],
  [`{"version": 1, "links": [{"passages": [${PASSAGE}, ${PASSAGE}]}]}`, 'link 1 must have true or false'],
  [`{"version": 1, "links": [{"same": true, "passages": [${PASSAGE}]}]}`, 'link 1 must have two "passages"'],
  [
    `{"version": 1, "links": [{"same": true, "passages": [${PASSAGE}, 2]}]}`,
    'link 1 passage 2 must be an object',
  ],
  [
    `{"version": 1, "links": [{"same": true, "passages": [{"exact": "No"}, ${PASSAGE}]}]}`,
    'link 1 passage 1 must name its "document"',
  ],
])('%s is not understood in every part', (text, problem) => {
  const { problems } = parseLinks(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test('decisions that contradict each other are told of, with what holds', () => {
  const other = '{"document": "b.txt", "exact": "No"}';
  const link = (same: boolean, ...passages: readonly string[]) =>
    `{"same": ${same}, "passages": [${passages.join()}]}`;
  const [join, apart, another] = [
    link(true, PASSAGE, other),
    link(false, other, PASSAGE),
    link(false, other, other),
  ];
  const told = (...links: readonly string[]) =>
    parseLinks(`{"version": 1, "links": [${links.join()}]}`).contradictions;
  expect(told(another, join, apart)).toEqual([
    'links 2 and 3 contradict each other: the two quotations are kept apart',
  ]);
  expect(told(join, join, another)).toEqual([]);
});

test('what is understood counts in spite of what is not', () => {
  const link = `{"same": false, "passages": [${PASSAGE}, ${PASSAGE}]}`;
  expect(parseLinks(`{"version": 1, "links": [2, ${link}]}`).file.links).toHaveLength(1);
});
