import { expect, test } from 'vitest';
import { foldName } from './fold-name.ts';

test.each([
  ['Rúben Águas', 'ruben aguas'],
  ['O’Brien', 'obrien'],
  ['J. R. Marsh', 'j r marsh'],
  ['Łukasz Sørensen', 'lukasz sorensen'],
  ['Ada\u00a0 Marsh', 'ada marsh'],
  ['Пётр Йосипчук-Їжак', 'петр йосипчук-їжак'],
  ['Robert “Bob” Hale', 'robert hale'],
  ["Robert J. ('Bob') O'Hale", 'robert j ohale'],
  ['William (Bill) Marsh', 'william marsh'],
  ["Rock 'n' Roll", 'rock roll'],
  ['“Bob” Hale', '“bob” hale'],
  ['魏明', '魏明'],
  ['ガルド・김정일', 'ガルド・김정일'],
  ['Κώ́στας', 'κωστας'],
])('folds %s', (name, key) => {
  expect(foldName(name)).toBe(key);
});
