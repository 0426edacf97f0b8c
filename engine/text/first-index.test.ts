import { expect, test } from 'vitest';
import { firstIndex } from './first-index.ts';

test.each([
  [[], 3, 0],
  [[1, 3, 3, 5], 0, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])('in %j, %d belongs at %d', (sorted, value, index) => {
  expect(firstIndex(sorted.length, (at) => (sorted[at] ?? 0) < value)).toBe(index);
});
