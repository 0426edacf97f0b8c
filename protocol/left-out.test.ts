import { expect, test } from 'vitest';
import { leftOutToTell } from './left-out.ts';

test('three ignore files are named, and more are counted', () => {
  const leftOut = ['a', 'b', 'c', 'd'].map((by) => ({ by, files: 2, folders: 1 }));
  expect(leftOutToTell(leftOut.slice(0, 3))).toEqual(leftOut.slice(0, 3));
  expect(leftOutToTell(leftOut)).toEqual([{ by: 4, files: 8, folders: 4 }]);
});
