import { expect, test } from 'vitest';
import { memberPath } from './member-path.ts';

test.each([
  ['ap.txt', ['ap.txt']],
  ['wires/2024/ap story.txt', ['wires', '2024', 'ap story.txt']],
  ['.hidden/ünï.txt', ['.hidden', 'ünï.txt']],
  ['...txt', ['...txt']],
  ['console.txt', ['console.txt']],
])('makes a path of %j', (name, parts) => {
  expect(memberPath(name)).toEqual(parts);
});

test.each([
  '',
  '/etc/passwd',
  '../up.txt',
  'a/../../up.txt',
  'a/./b.txt',
  'a//b.txt',
  'a/',
  'C:/boot.txt',
  'a\\..\\b.txt',
  'file:b.txt',
  'a\0.txt',
  'a\n.txt',
  'a\u202Etxt.exe',
  'aux.txt',
  'a/NUL',
  'trailing.',
  'trailing ',
])('refuses %j', (name) => {
  expect(memberPath(name)).toBeNull();
});
