import { expect, test } from 'vitest';
import type { FileSpan } from '../engine/text/span.ts';
import { excerpt } from './excerpt.ts';

test('of a short line, all of it', () => {
  expect(shown('One.\nTwo ferries.\nThree.', 'ferries')).toBe('Two >ferries<.');
});

test('of a long line, as much on either side', () => {
  const text = `${'a'.repeat(50)}ferries${'b'.repeat(50)}`;
  expect(shown(text, 'ferries')).toBe(`…${'a'.repeat(10)}>ferries<${'b'.repeat(13)}…`);
});

test('at the beginning of a long line, more of what follows', () => {
  expect(shown(`One.\rferries${'b'.repeat(50)}`, 'ferries')).toBe(`>ferries<${'b'.repeat(23)}…`);
});

test('of long words, their beginning', () => {
  const words = 'ferries'.repeat(9);
  expect(shown(`One ${words}`, words)).toBe(`One >${words.slice(0, 26)}<…`);
});

test('without signs where the words are all that is shown, or colour tells them', () => {
  expect(shown('ferries', 'ferries')).toBe('ferries');
  expect(shown('Two ferries.', 'ferries', false)).toBe('Two ferries.');
});

test('reads no more of a text than it shows', () => {
  const text = `${'a'.repeat(5000)}ferries${'b'.repeat(5000)}`;
  let read = 0;
  // Any other way of reading fails, as it may look at all of the text.
  const watched: Pick<string, 'slice'> = {
    slice(from = 0, to = text.length) {
      read += to - from;
      return text.slice(from, to);
    },
  };
  excerpt(watched as string, spanOf(text, 'ferries'), 10, true);
  expect(read).toBeLessThan(100);
});

function shown(text: string, words: string, points = true): string {
  return excerpt(text, spanOf(text, words), 10, points)
    .map((piece) => piece.text)
    .join('');
}

function spanOf(text: string, words: string): FileSpan {
  const fileStart = text.indexOf(words);
  return { fileStart, fileEnd: fileStart + words.length };
}
