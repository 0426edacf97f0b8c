import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentNames } from './document-names.ts';

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Few folders, so that paths have ends in common, also within a part. */
const somePath = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'bab'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));

/** What the documents of a file are called from then on: nothing where it is gone, a name twice in some bundles. */
const someChanges = fc.array(fc.tuple(somePath, fc.array(fc.constantFrom('one', 'two'), { maxLength: 3 })), {
  maxLength: 60,
  size: 'max',
});

/** The same by looking at every file. */
function pathApart(files: ReadonlyMap<string, readonly string[]>, name: string, path: string): string | null {
  const others = [...files].flatMap(([other, names]) =>
    other !== path && names.includes(name) ? [other] : [],
  );
  if (others.length === 0) return null;
  const end = (of: string, parts: number) => of.split('/').slice(-parts).join('/');
  let parts = 1;
  while (parts < path.split('/').length && others.some((other) => end(other, parts) === end(path, parts)))
    parts++;
  return end(path, parts);
}

test('after any changes each path is as long as it has to be, and others that have got another one are told', () => {
  fc.assert(
    fc.property(someChanges, (changes) => {
      const names = new DocumentNames(lastPart);
      const files = new Map<string, readonly string[]>();
      for (const [path, own] of changes) {
        const others = [...files].flatMap(([file, theirs]) =>
          file === path
            ? []
            : theirs.map((name) => ({ name, path: file, before: names.pathApart({ name, path: file }) })),
        );
        names.replace(path, files.get(path) ?? [], own);
        if (own.length > 0) files.set(path, own);
        else files.delete(path);
        for (const [file, theirs] of files)
          for (const name of theirs)
            expect(names.pathApart({ name, path: file })).toBe(pathApart(files, name, file));
        const renamed = names.takeRenamed();
        for (const other of others)
          if (names.pathApart(other) !== other.before) expect(renamed.get(other.path)).toContain(other.name);
      }
    }),
  );
});

test('of many files that have one name a new one changes what hardly any other is called', () => {
  const names = new DocumentNames(lastPart);
  const renamed: string[] = [];
  for (let folder = 0; folder < 100; folder++) {
    names.replace(`news/${folder}/index.html`, [], ['index.html']);
    renamed.push(...names.takeRenamed().keys());
  }
  expect(names.pathApart({ name: 'index.html', path: 'news/7/index.html' })).toBe('7/index.html');
  expect(renamed).toEqual(['news/0/index.html']);
});

test('a file that is not there is told apart from those that are', () => {
  const names = new DocumentNames(lastPart);
  names.replace('monday/a.txt', [], ['a.txt']);
  expect(names.pathApart({ name: 'a.txt', path: 'monday/a.txt' })).toBe(null);
  expect(names.pathApart({ name: 'a.txt', path: 'tuesday/a.txt' })).toBe('tuesday/a.txt');
  expect(names.pathApart({ name: 'b.txt', path: 'tuesday/b.txt' })).toBe(null);
});
