import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten, type Paint } from './paint.ts';

const paint = (colour: string, fileStart: number, fileEnd: number, layer: number): Paint<string> => ({
  colour,
  fileStart,
  fileEnd,
  layer,
});

/** Each unit of the text as the colour that shows there. */
function rendered(paints: readonly Paint<string>[], length: number): string {
  const units = Array<string>(length).fill('.');
  for (const { colour, fileStart, fileEnd } of paints) units.fill(colour, fileStart, fileEnd);
  return units.join('');
}

test('a name splits the quotation around it', () => {
  const stretches = flatten([paint('q', 0, 10, 1), paint('n', 3, 5, 2)]);
  expect(rendered(stretches, 11)).toBe('qqqnnqqqqq.');
  expect(stretches.map(({ fileStart, fileEnd }) => [fileStart, fileEnd])).toEqual([
    [0, 3],
    [3, 5],
    [5, 10],
  ]);
});

test('a name that crosses the end of a quotation shows whole', () => {
  expect(rendered(flatten([paint('q', 0, 5, 1), paint('n', 3, 8, 2)]), 9)).toBe('qqqnnnnn.');
});

test('of equal layers the inner one shows', () => {
  expect(rendered(flatten([paint('a', 0, 9, 1), paint('b', 2, 6, 1)]), 9)).toBe('aabbbbaaa');
});

test('shows the highest layer everywhere, without overlaps', () => {
  const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('a', 'b', 'c', 'd')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(spans, (given) => {
      const paints = given.map(([a, b, colour], layer) =>
        paint(colour, Math.min(a, b), Math.max(a, b), layer),
      );
      const stretches = flatten(paints);
      // Painting the layers one over the other gives the same picture.
      expect(rendered(stretches, 20)).toBe(rendered(paints, 20));
      for (const [index, stretch] of stretches.entries()) {
        expect(stretch.fileStart).toBeGreaterThanOrEqual(stretches[index - 1]?.fileEnd ?? 0);
      }
    }),
  );
});
