import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRAM, GramIndex } from './gram-index.ts';

test('a stretch is found at all its places and at no other, ascending', () => {
  // Two units that agree in the bits that are left of the first unit of a stretch, and some of other sizes.
  const piece = fc.constantFrom('a', 'q', ' ', '港', '🌊', 'aaaaaaaa', 'so it is ');
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.tuple(text, text), (source, [more, others]) => {
      const index = new GramIndex(source);
      for (const gram of grams(source + more + others))
        expect(index.placesOf(gram)).toEqual(places(source, gram));
    }),
  );
});

function grams(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - GRAM + 1) }, (_, at) => text.slice(at, at + GRAM));
}

function places(text: string, gram: string): readonly number[] {
  return grams(text).flatMap((own, at) => (own === gram ? [at] : []));
}
