import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

test('a copy is the same string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ownCopy(text) === text));
  expect(ownCopy(`a lone surrogate: \ud83d, another: \udc00`)).toBe(
    'a lone surrogate: \ud83d, another: \udc00',
  );
});

test('a long word does not keep the text that it is from', () => {
  const collectGarbage = garbageCollector();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const words = Array.from({ length: 40 }, (_, at) => ownCopy(longText(at).slice(3, 30)));
  collectGarbage();
  const taken = process.memoryUsage().heapUsed - before;
  expect(new Set(words).size).toBe(40);
  expect(taken).toBeLessThan(20 * LENGTH);
});

const LENGTH = 1_000_000;

/** All of its own, as bytes that are decoded are. */
function longText(at: number): string {
  return Buffer.alloc(LENGTH, `${at} incomprehensibilities. `).toString('latin1');
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
