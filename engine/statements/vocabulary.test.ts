import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeys, packKeys, unpackKeys } from './vocabulary.ts';

test('a row of numbers comes back from a string, small ones in a unit each', () => {
  const someNumbers = fc.array(fc.oneof(fc.nat(2 ** 15), fc.nat(2 ** 29 - 1)));
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const packed = packKeys(numbers);
      expect(unpackKeys(packed)).toEqual(numbers);
      expect(countKeys(packed)).toBe(numbers.length);
      expect(packed).not.toMatch(/[\ud800-\udfff]/);
      expect(packed.length).toBe(numbers.length + numbers.filter((number) => number >= 2 ** 14).length);
    }),
  );
});
