import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heapTaken } from '../../test/heap-taken.ts';
import { ownCopy } from './own-copy.ts';

test('a copy is the same string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ownCopy(text) === text));
  expect(ownCopy(`a lone surrogate: \ud83d, another: \udc00`)).toBe(
    'a lone surrogate: \ud83d, another: \udc00',
  );
});

test('a long word does not keep the text that it is from', () => {
  const { made: words, taken } = heapTaken(() =>
    Array.from({ length: 40 }, (_, at) => ownCopy(longText(at).slice(3, 30))),
  );
  expect(new Set(words).size).toBe(40);
  expect(taken).toBeLessThan(20 * LENGTH);
});

const LENGTH = 1_000_000;

/** All of its own, as bytes that are decoded are. */
function longText(at: number): string {
  return Buffer.alloc(LENGTH, `${at} incomprehensibilities. `).toString('latin1');
}
