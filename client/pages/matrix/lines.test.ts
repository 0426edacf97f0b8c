import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, linesSeen, offsetToSee, withMargin } from './lines.ts';

test.each([
  ['from the start', { offset: 0, extent: 95 }, [0, 10]],
  ['in part at both ends', { offset: 15, extent: 20 }, [1, 4]],
  ['exactly', { offset: 20, extent: 20 }, [2, 4]],
  ['at the end', { offset: 980, extent: 100 }, [98, 100]],
  ['beyond the end', { offset: 5000, extent: 100 }, [100, 100]],
  ['before the start', { offset: -30, extent: 45 }, [0, 2]],
])('sees lines %s', (_, view, range) => {
  expect(linesSeen(view, { count: 100, size: 10 })).toEqual(range);
});

test('sees no line of none', () => {
  expect(linesSeen({ offset: 0, extent: 500 }, { count: 0, size: 10 })).toEqual([0, 0]);
});

test.each([
  ['as many again', [10, 20], 100, [0, 30]],
  ['not beyond the ends', [2, 20], 25, [0, 25]],
  ['no more than allowed', [40, 60], 1000, [30, 70]],
] as const)('a margin has %s', (_, range, count, margined) => {
  expect(withMargin(range, count, 40)).toEqual(margined);
});

test('a margin holds what it is around, which a range of nothing asks nothing of', () => {
  expect(holds([5, 10], [5, 10])).toBe(true);
  expect(holds([5, 10], [4, 6])).toBe(false);
  expect(holds([5, 10], [9, 11])).toBe(false);
  expect(holds([5, 10], [30, 30])).toBe(true);
});

test('a line that is scrolled to is seen whole, and the view moves only for one that is not', () => {
  const line = fc.record({
    index: fc.nat(500),
    offset: fc.nat(9000),
    extent: fc.integer({ min: 20, max: 900 }),
  });
  fc.assert(
    fc.property(line, ({ index, offset, extent }) => {
      const to = offsetToSee(index, { offset, extent }, 20);
      expect(index * 20).toBeGreaterThanOrEqual(to);
      expect((index + 1) * 20).toBeLessThanOrEqual(to + extent);
      const wasSeen = index * 20 >= offset && (index + 1) * 20 <= offset + extent;
      expect(to === offset).toBe(wasSeen);
    }),
  );
  expect(offsetToSee(4, { offset: 0, extent: 10 }, 20)).toBe(80);
});
