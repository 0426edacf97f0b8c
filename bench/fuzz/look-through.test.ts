import { expect, test } from 'vitest';
import { liesIn, lookThrough } from './look-through.ts';

const at = (line: number, character: number) => ({ line, character });
const range = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });

test('ranges are found with the texts that they are in', () => {
  const answer = [
    {
      uri: 'b',
      range: range(1, 2, 3),
      relatedInformation: [{ location: { uri: 'c', range: range(4, 5, 6) } }],
    },
    { from: { uri: 'd', range: range(7, 0, 1) }, fromRanges: [range(7, 0, 1)] },
    { originSelectionRange: range(8, 0, 1), targetUri: 'e', targetRange: range(9, 0, 1) },
    range(0, 0, 0),
  ];
  expect(lookThrough(answer, 'a').ranges.map(({ uri, range }) => `${uri} ${range.start.line}`)).toEqual([
    ...['b 1', 'c 4', 'd 7', 'd 7', 'a 8', 'e 9', 'a 0'],
  ]);
});

test.each([
  [range(0, 0, 3), true],
  [range(1, 0, 0), true],
  [range(0, 0, 4), false],
  [range(0, 2, 1), false],
  [range(0, -1, 1), false],
  [range(2, 0, 0), false],
])('of a text of “abc” and an empty line %j is inside: %s', (given, expected) => {
  expect(liesIn(['abc', ''], given)).toBe(expected);
});

test('controls, overrides of direction and halves of pairs are found in what is shown, and only there', () => {
  const answer = {
    name: 'a\u202eb',
    title: 'a\u001b',
    label: '\ud83d',
    detail: 'é 😀',
    uri: 'a\u001b',
    newText: '\n',
  };
  expect(lookThrough(answer, 'a').unsafe).toEqual(['name: a\u202eb', 'title: a\u001b', 'label: \ud83d']);
});
