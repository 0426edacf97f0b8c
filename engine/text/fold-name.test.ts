import { expect, test } from 'vitest';
import { foldName } from './fold-name.ts';

test.each([
  ['Rúben Águas', 'ruben aguas'],
  ['O’Brien', 'obrien'],
  ['J. R. Marsh', 'j r marsh'],
  ['Łukasz Sørensen', 'lukasz sorensen'],
  ['Ada\u00a0 Marsh', 'ada marsh'],
])('folds %s', (name, key) => {
  expect(foldName(name)).toBe(key);
});
