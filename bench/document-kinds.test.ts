import { expect, test } from 'vitest';
import { ARTICLES, DOCUMENT_KINDS, writeDocuments } from './document-kinds.ts';

test.each(DOCUMENT_KINDS)('writes as much of %s as is asked for, the same for the same seed', (kind) => {
  const texts = writeDocuments(kind, 1, 20_000);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  expect(length).toBeGreaterThanOrEqual(20_000);
  expect(length).toBeLessThan(30_000);
  expect(writeDocuments(kind, 1, 20_000)).toEqual(texts);
});

test.each(DOCUMENT_KINDS.filter((kind) => kind !== ARTICLES))(
  'begins a longer %s with the shorter',
  (kind) => {
    const [short = ''] = writeDocuments(kind, 1, 500);
    const [long = ''] = writeDocuments(kind, 1, 2000);
    expect(long.startsWith(short)).toBe(true);
  },
);

test('refuses a kind that there is not', () => {
  expect(() => writeDocuments('poem', 1, 100)).toThrow('There is no kind of document “poem”.');
});
