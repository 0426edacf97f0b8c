import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Occurrences } from './occurrences.ts';

test('of any text the same stretches stand once as by looking through it, however many are asked for', () => {
  const text = fc.array(fc.constantFrom('ab', 'a', 'b', ' abababababab', 'c'), { maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { minLength: 30 }), (pieces, stretches) => {
      const given = pieces.join('');
      const occurrences = new Occurrences(given);
      for (const [start, length] of stretches) {
        const from = Math.min(start, given.length);
        const to = Math.min(from + length, given.length);
        const stretch = given.slice(from, to);
        const isOnce = given.indexOf(stretch) === from && given.indexOf(stretch, from + 1) < 0;
        expect(occurrences.standsOnce(from, to)).toBe(isOnce);
      }
    }),
  );
});

test('a whole text that repeats its own units stands once in it', () => {
  const occurrences = new Occurrences('ab'.repeat(20));
  for (let time = 0; time < 20; time++) expect(occurrences.standsOnce(0, 40)).toBe(true);
});
