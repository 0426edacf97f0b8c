import { expect, test } from 'vitest';
import type { Range } from '../../protocol/requests.ts';
import { nearestRange } from './nearest-range.ts';

test('the range with the fewest characters between is the nearest', () => {
  const [left, right] = [range([0, 0], [0, 10]), range([0, 20], [0, 40])];
  expect(nearestRange([left, right], range([0, 12], [0, 16]))).toBe(left);
  expect(nearestRange([left, right], range([0, 15], [0, 19]))).toBe(right);
});

test('one that overlaps is nearer than one beside', () => {
  const [beside, around] = [range([0, 0], [0, 10]), range([0, 5], [1, 40])];
  expect(nearestRange([beside, around], range([1, 2], [1, 6]))).toBe(around);
});

test('one in the same line is nearer than one in the next paragraph', () => {
  const [above, same] = [range([0, 0], [0, 10]), range([2, 80], [2, 90])];
  expect(nearestRange([above, same], range([2, 0], [2, 4]))).toBe(same);
});

test('none is near beyond the next paragraph', () => {
  expect(nearestRange([range([0, 0], [0, 10])], range([3, 0], [3, 4]))).toBeNull();
  expect(nearestRange([], range([3, 0], [3, 4]))).toBeNull();
});

type At = readonly [line: number, character: number];

function range([line, character]: At, [endLine, endCharacter]: At): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
