import { expect, test } from 'vitest';
import type { Piece } from './style.ts';
import { columns, wrap } from './wrap.ts';

/** The lines as text, added words in braces. */
function lines(pieces: readonly Piece[] | string, width: number): string[] {
  const given = typeof pieces === 'string' ? [{ text: pieces }] : pieces;
  return wrap(given, width).map((line) =>
    line.map(({ text, style }) => (style === 'added' ? `{${text}}` : text)).join(''),
  );
}

test('breaks at spaces', () => {
  expect(lines('we will not go', 8)).toEqual(['we will', 'not go']);
});

test('gives one line where there is no limit', () => {
  expect(lines('we will not go', Number.POSITIVE_INFINITY)).toEqual(['we will not go']);
});

test('gives one empty line for no text', () => {
  expect(lines('', 8)).toEqual(['']);
});

test('keeps a style over the break, and no space at the end of a line', () => {
  expect(lines([{ text: 'we ' }, { text: 'shall never', style: 'added' }, { text: ' go' }], 9)).toEqual([
    'we {shall}',
    '{never} go',
  ]);
});

test('does not break between pieces without a space', () => {
  expect(lines([{ text: 'they said ' }, { text: 'never', style: 'added' }, { text: '.' }], 14)).toEqual([
    'they said',
    '{never}.',
  ]);
});

test('breaks a word that is wider than the line', () => {
  expect(lines('a/very/long/path.txt', 8)).toEqual(['a/very/l', 'ong/path', '.txt']);
});

test('counts columns, not characters', () => {
  expect(columns('“é”')).toBe(3);
  expect(lines('東京 大阪', 6)).toEqual(['東京', '大阪']);
  expect(lines('東京都', 5)).toEqual(['東京', '都']);
});

test('ends where the line is narrower than a character', () => {
  expect(lines('東京', 1)).toEqual(['東', '京']);
});
