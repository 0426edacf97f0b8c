import { expect, test } from 'vitest';
import { packFound, unpackFound } from './found-record.ts';

const FOUND = [Uint8Array.of(1, 2, 3), new Uint8Array(), new Uint8Array(300).fill(7)];

test('what was found comes back, document by document', () => {
  expect(unpackFound(packFound(FOUND))).toEqual(FOUND);
  expect(unpackFound(packFound([]))).toEqual([]);
});

test('what is cut off or goes on is refused', () => {
  const record = packFound(FOUND);
  for (let length = 0; length < record.length; length++)
    expect(() => unpackFound(record.subarray(0, length))).toThrow(RangeError);
  expect(() => unpackFound(Uint8Array.of(...record, 0))).toThrow(RangeError);
});
