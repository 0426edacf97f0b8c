import { expect, test } from 'vitest';
import { documentInFull, isFileTold } from './told-file.ts';

test.each([
  ['a file', 'article.txt', 'monday/article.txt', true, 'monday/article.txt'],
  [
    'a file among others of its name',
    'monday/article.txt',
    'june/monday/article.txt',
    true,
    'june/monday/article.txt',
  ],
  [
    'a file whose folder is that of the workspace',
    'work/article.txt',
    'article.txt',
    true,
    'work/article.txt',
  ],
  ['a member', 'post.txt', 'june/five.bundle', false, 'post.txt in june/five.bundle'],
  ['a member among others', 'post.txt in five.bundle', 'june/five.bundle', true, 'post.txt in five.bundle'],
  [
    'a member named much like its bundle',
    'evening-news.txt',
    'news.txt',
    false,
    'evening-news.txt in news.txt',
  ],
])('what %s is called, and its path', (_, name, path, isTold, inFull) => {
  expect(isFileTold(name, path)).toBe(isTold);
  expect(documentInFull(name, path, (member, file) => `${member} in ${file}`)).toBe(inFull);
});
