import { expect, test } from 'vitest';
import { alignWordings } from './align.ts';
import { saySomething } from './says-something.ts';

const SAYING = 'A few soldiers of Ostrow went from the islands to the mainland';

test.each([
  ['few', 'A few', 'Few'],
  ['a place', 'from the islands to', 'to the islands from'],
  ['a number', 'A few', 'Forty'],
  ['a denial in brackets', 'went', '[never] went'],
])('%s says something', (_, words, by) => {
  expect(saySomething(alignWordings(SAYING, SAYING.replace(words, by)).stretches)).toBe(true);
});

test('so do two editors who name two people', () => {
  const [left, right] = [SAYING.replace('of', '[Marsh] of'), SAYING.replace('of', '[Holt] of')];
  expect(saySomething(alignWordings(left, right).stretches)).toBe(true);
});

test.each([
  ['an ending', 'soldiers', 'soldier'],
  ['an article', 'the islands', 'islands'],
  ['a preposition', 'of Ostrow', 'from Ostrow'],
  ['what an editor put in', 'Ostrow', 'Ostrow [the port]'],
])('%s says nothing', (_, words, by) => {
  expect(saySomething(alignWordings(SAYING, SAYING.replace(words, by)).stretches)).toBe(false);
});
