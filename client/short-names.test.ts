import { expect, test } from 'vitest';
import { shortNames } from './short-names.ts';

test.each([
  [[], []],
  [['/home/ada/ap.txt'], ['ap.txt']],
  [
    ['/w/a/ap.txt', '/w/a/bbc.txt'],
    ['ap.txt', 'bbc.txt'],
  ],
  [
    ['/w/wires/ap.txt', '/w/web/ap.txt'],
    ['wires/ap.txt', 'web/ap.txt'],
  ],
  [
    ['/w/ap.txt', '/w/web/ap.txt'],
    ['ap.txt', 'web/ap.txt'],
  ],
  [
    ['/w/a/ap.txt', '/w/ab/ap.txt'],
    ['a/ap.txt', 'ab/ap.txt'],
  ],
])('names %j %j', (paths, names) => {
  expect(shortNames(paths)).toEqual(names);
});
