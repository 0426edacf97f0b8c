import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('cuts between words', () => {
  expect(shorten('We will not go there, they said.', 22)).toBe('We will not go there…');
  expect(shorten('short', 22)).toBe('short');
});

test.each([
  'We will not go… there, they said.',
  'We will not go ... there, they said.',
  'We will not go. There we stay.',
])('has one ellipsis for all that is left out of %j', (text) => {
  expect(shorten(text, 18)).toBe('We will not go…');
});

test('never exceeds the limit and never leaves half a pair', () => {
  const texts = fc.array(fc.constantFrom('😀', 'a', ' ', '“', ',', '…', '.'), { maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 20 }), (pieces, limit) => {
      const short = shorten(pieces.join(''), limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(short).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
