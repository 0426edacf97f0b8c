import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRow, packRows, secondRow } from './vocabulary.ts';

const someNumbers = fc.array(fc.oneof(fc.nat(2 ** 15), fc.nat(2 ** 29 - 1)));

test('two rows of numbers come back from a string, small ones in a unit each', () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, (first, second) => {
      const packed = packRows(first, second);
      expect([firstRow(packed), secondRow(packed)]).toEqual([first, second]);
      expect(packed).not.toMatch(/[\ud800-\udfff]/);
      const all = [...first, ...second];
      expect(packed.length).toBe(1 + all.length + all.filter((number) => number >= 2 ** 14).length);
    }),
  );
});
