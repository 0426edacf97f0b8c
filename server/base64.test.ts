import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from './base64.ts';

test('writes what Node reads back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
