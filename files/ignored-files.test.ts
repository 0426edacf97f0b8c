import { expect, test } from 'vitest';
import { IgnoredFiles } from './ignored-files.ts';

const ignoring = (files: Readonly<Record<string, string>>) =>
  new IgnoredFiles(Object.entries(files).map(([path, text]) => ({ path, text })));

test.each([
  // Names count at any depth, paths from the folder of the file.
  ['drafts', 'drafts/a.txt', true],
  ['drafts', 'deep/drafts/a.txt', true],
  ['/drafts', 'deep/drafts/a.txt', false],
  ['deep/drafts', 'deep/drafts/a.txt', true],
  ['drafts/', 'drafts', false],
  ['*.txt', 'deep/a.txt', true],
  ['a?.txt', 'ab.txt', true],
  ['**/old/*.txt', 'x/y/old/a.txt', true],
  ['[ab].txt', 'b.txt', true],
  ['# note', '# note', false],
  ['\\#1.txt', '#1.txt', true],
  ['\\!.txt', '!.txt', true],
  ['a.txt   ', 'a.txt', true],
  ['\ufeffa.txt\r\nb.txt', 'a.txt', true],
  ['A.txt', 'a.txt', false],
  ['', 'a.txt', false],
  // The last one decides, and nothing is taken in again from a folder that is left out.
  ['*.txt\n!a.txt', 'a.txt', false],
  ['!a.txt\n*.txt', 'a.txt', true],
  ['drafts\n!drafts/a.txt', 'drafts/a.txt', true],
  ['drafts/*\n!drafts/a.txt', 'drafts/a.txt', false],
])('%j leaves out %j: %s', (text, path, expected) => {
  expect(ignoring({ '.gitignore': text }).has(path)).toBe(expected);
  // In a folder of any name it says the same of what is in that folder.
  const folder = 'a [b]*\\ \u00e4/';
  expect(ignoring({ [`${folder}.gitignore`]: text }).has(folder + path)).toBe(expected);
});

test('an ignore file says nothing of what is beside its folder', () => {
  const ignored = ignoring({ 'in/.gitignore': 'a.txt\n/b.txt' });
  expect(['a.txt', 'b.txt', 'inner/a.txt', 'x/in/a.txt'].filter((path) => ignored.has(path))).toEqual([]);
});

test('a file further down is stronger, and of one folder the later one', () => {
  expect(ignoring({ '.gitignore': '*.txt', 'in/.gitignore': '!a.txt' }).has('in/a.txt')).toBe(false);
  expect(ignoring({ '.gitignore': 'out/', 'in/.gitignore': '!out/' }).has('in/out/a.txt')).toBe(false);
  expect(ignoring({ '.gitignore': 'a.txt', '.crossquoteignore': '!a.txt' }).has('a.txt')).toBe(false);
});

test('what is left out is counted by the file that leaves it out', () => {
  const ignored = ignoring({ '.gitignore': '*.log.txt\nout/', 'in/.ignore': 'b.txt' });
  const paths = ['a.log.txt', 'out/', 'in/b.txt', 'in/c.txt', 'in/d.log.txt'];
  expect(paths.filter((path) => !ignored.leavesOut(path))).toEqual(['in/c.txt']);
  expect(ignored.leftOut()).toEqual([
    { by: '.gitignore', files: 2, folders: 1 },
    { by: 'in/.ignore', files: 1, folders: 0 },
  ]);
});
