import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelihood } from './likelihood.ts';

const SAYING =
  'The northern bridge will fall in the next storm, the harbour master told 40 islanders on Monday';

test('is 1 for the same words, whatever their case and marks', () => {
  expect(likelihood(SAYING, SAYING.toUpperCase().replace(',', ' –'))).toBe(1);
});

test('is nearly 1 for the same words with another ending', () => {
  expect(likelihood(SAYING, SAYING.replace('storm', 'storms'))).toBeGreaterThan(0.95);
  expect(likelihood(SAYING, SAYING.replace('storm', 'storms'))).toBeLessThan(1);
});

test.each([
  [
    'told anew',
    'On Monday the harbour master told 40 islanders that the northern bridge will fall in the next storm',
  ],
  [
    'with other words',
    'The bridge in the north will fall in the next storm, 40 islanders were told by the harbour master',
  ],
])('is high for a sentence %s', (_, other) => {
  expect(likelihood(SAYING, other)).toBeGreaterThan(0.7);
});

test.each([
  ['a small part', 'The northern bridge will fall'],
  ['something else', 'Nobody was hurt when the ferry ran aground'],
])('is low for %s', (_, other) => {
  expect(likelihood(SAYING, other)).toBeLessThan(0.4);
});

test('is less where what both have is one phrase than where it is all over', () => {
  const phrase =
    'Nobody knew where, but the harbour master told 40 islanders on Monday what came, and they went';
  const allOver =
    'On Monday, but where nobody knew, the master and they told what 40 islanders came, harbour went';
  expect(likelihood(SAYING, phrase)).toBeLessThan(likelihood(SAYING, allOver));
});

test('is less with another figure', () => {
  const anew = 'On Monday the harbour master told 40 islanders that the bridge will fall';
  expect(likelihood(SAYING, anew.replace('40', '45'))).toBeLessThan(likelihood(SAYING, anew));
});

const word = fc.constantFrom('bridge', 'storm', 'the', 'not', 'don’t', '[old]', '40', '45', 'é', '\ud83d');
const wording = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));

test('is less where only one denies', () => {
  const anew = 'On Monday the harbour master told 40 islanders that the bridge will fall';
  expect(likelihood(SAYING, anew.replace('will', 'will not'))).toBeLessThan(likelihood(SAYING, anew) - 0.1);
});

test('is a probability, the same whichever passage comes first', () => {
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      const found = likelihood(left, right);
      expect(found >= 0 && found <= 1).toBe(true);
      expect(likelihood(right, left)).toBe(found);
    }),
  );
});
