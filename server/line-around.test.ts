import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAround } from './line-around.ts';

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return lineAround(text, { start, end: start + words.length });
}

test('is the line of the words alone, with the space beside them', () => {
  expect(around('It rained.\r\nThen Ada Marsh  left.\nNobody came.', 'Ada Marsh')).toEqual({
    before: 'Then ',
    words: 'Ada Marsh',
    after: ' left.',
  });
});

test('keeps little before the words and more after them, cut between words', () => {
  const { before, after } = around(`${'far '.repeat(60)}away Ada ${'went on '.repeat(80)}`, 'Ada');
  expect(before).toBe('…far far far away ');
  expect(after).toMatch(/^ (went on )+went…$/);
  expect(after.length).toBeLessThanOrEqual(151);
});

test('a name over two lines is on one', () => {
  expect(around('Then Ada\nMarsh left.', 'Ada\nMarsh').words).toBe('Ada Marsh');
});

test('is plain text of bounded length, whatever the text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(400), fc.nat(20), (source, from, length) => {
      const start = Math.min(from, source.length);
      const { before, after } = lineAround(source, { start, end: Math.min(start + length, source.length) });
      expect(before + after).not.toMatch(/[\p{Cc}\p{Surrogate}\u202e]/u);
      expect(before.length).toBeLessThanOrEqual(21);
      expect(after.length).toBeLessThanOrEqual(151);
    }),
  );
});
