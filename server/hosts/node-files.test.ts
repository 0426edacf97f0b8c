import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import { emptyFolder } from '../../test/empty-folder.ts';
import { findNodeFiles, readNodeFile } from './node-files.ts';

test('a file is its bytes', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'a.txt'), 'One.');
  expect(Buffer.from((await readIn(folder, 'a.txt')) as Uint8Array).toString()).toBe('One.');
});

test('an empty file and one of several megabytes are their bytes', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'a.txt'), '');
  const large = Buffer.alloc(5_000_000, 'xyz');
  writeFileSync(path.join(folder, 'b.txt'), large);
  expect(await readIn(folder, 'a.txt')).toHaveLength(0);
  expect(large.equals((await readIn(folder, 'b.txt')) as Uint8Array)).toBe(true);
});

test('a folder, or nothing, is missing', async () => {
  const folder = emptyFolder();
  expect(await readIn(folder, '.')).toBe('missing');
  expect(await readIn(folder, 'a.txt')).toBe('missing');
});

test.skipIf(process.platform === 'win32')('a pipe is missing, and nobody waits for it', async () => {
  const folder = emptyFolder();
  execFileSync('mkfifo', [path.join(folder, 'a.txt')]);
  expect(await readIn(folder, 'a.txt')).toBe('missing');
});

test('a file that is too large is not read', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'a.txt'), '');
  // A file with a hole takes no room.
  truncateSync(path.join(folder, 'a.txt'), LARGEST_FILE + 1);
  expect(await readIn(folder, 'a.txt')).toBe('too large');
});

test('a folder that is named like a file is looked into, and none', async () => {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, 'a.txt'));
  writeFileSync(path.join(folder, 'a.txt', 'b.txt'), '');
  expect(await findIn(folder, ['**/*.txt'])).toEqual(['a.txt/b.txt']);
  expect(await readIn(folder, 'a.txt')).toBe('missing');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be looked into is found, and forbidden',
  async () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, 'locked'));
    writeFileSync(path.join(folder, 'a.txt'), '');
    chmodSync(path.join(folder, 'locked'), 0);
    const found = await findIn(folder, ['**/*.txt']);
    const read = await readIn(folder, 'locked');
    chmodSync(path.join(folder, 'locked'), 0o700);
    expect([...found].sort()).toEqual(['a.txt', 'locked']);
    expect(read).toBe('forbidden');
  },
);

test('globs lead to no file outside of the folder', async () => {
  const outer = emptyFolder();
  const folder = path.join(outer, 'inner');
  mkdirSync(folder);
  writeFileSync(path.join(outer, 'secret.txt'), '');
  writeFileSync(path.join(folder, 'a.txt'), '');
  writeFileSync(path.join(folder, '..b.txt'), '');
  const globs = ['../*.txt', `${outer.replaceAll('\\', '/')}/*.txt`, 'x/../../*.txt', '*.txt'];
  expect(await findIn(folder, globs)).toEqual(['..b.txt', 'a.txt']);
});

test.skipIf(process.platform === 'win32')(
  'links that lead in circles end, and to nowhere are none',
  async () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, 'a.txt'), '');
    mkdirSync(path.join(folder, 'b'));
    symlinkSync('..', path.join(folder, 'b', 'up'));
    symlinkSync('.', path.join(folder, 'same'));
    symlinkSync('self.txt', path.join(folder, 'self.txt'));
    symlinkSync('nowhere', path.join(folder, 'lost.txt'));
    expect(await findIn(folder, ['**/*.txt'])).toEqual(['a.txt']);
  },
);

test.skipIf(process.platform === 'win32')('what is behind a link is found once', async () => {
  const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
  writeFileSync(path.join(elsewhere, 'b.txt'), '');
  mkdirSync(path.join(folder, 'deep'));
  symlinkSync(elsewhere, path.join(folder, 'deep', 'one'));
  symlinkSync(elsewhere, path.join(folder, 'deep', 'two'));
  expect(await findIn(folder, ['**/*.txt'])).toHaveLength(1);
});

test('names of all kinds are spelt as in other URIs', async () => {
  const folder = emptyFolder();
  const names = ['a-b_c.d.txt', 'with space.txt', 'ä.txt', '100%.txt', '(x) & [y]+#.txt'];
  for (const name of names) writeFileSync(path.join(folder, name), '');
  const { files } = await findNodeFiles([URI.file(folder).toString()], ['**/*.txt'], [], true);
  expect(files.toSorted()).toEqual(
    names.map((name) => URI.file(path.join(folder, name)).toString()).toSorted(),
  );
});

test('what ignore files name is not found, their folders are not walked into, and that is counted', async () => {
  const folder = emptyFolder();
  const files = {
    '.gitignore': 'out/\nold.*',
    '.ignore': '!old.md',
    'in/.gitignore': '!old.txt',
    'in/.crossquoteignore': 'b.txt',
  };
  mkdirSync(path.join(folder, 'in'));
  mkdirSync(path.join(folder, 'out'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  for (const name of ['a.txt', 'old.txt', 'old.md', 'in/old.txt', 'in/b.txt', 'out/c.txt', 'out/d.txt'])
    writeFileSync(path.join(folder, name), '');
  const uri = URI.file(folder).toString();
  const { files: found, ignored } = await findNodeFiles([uri], ['**/*.{txt,md}'], [], true);
  expect(found.map((file) => file.slice(uri.length + 1)).sort()).toEqual(['a.txt', 'in/old.txt', 'old.md']);
  expect(ignored[0]?.leftOut.toSorted((one, other) => (one.by < other.by ? -1 : 1))).toEqual([
    { by: '.gitignore', files: 1, folders: 1 },
    { by: 'in/.crossquoteignore', files: 1, folders: 0 },
  ]);
  const all = await findNodeFiles([uri], ['**/*.{txt,md}'], [], false);
  expect(all.files).toHaveLength(7);
});

/** What is found in a folder, by relative path. */
async function findIn(folder: string, include: readonly string[]): Promise<readonly string[]> {
  const { files } = await findNodeFiles([URI.file(folder).toString()], include, [], true);
  return files.map((uri) => path.relative(folder, URI.parse(uri).fsPath).replaceAll('\\', '/')).sort();
}

function readIn(folder: string, name: string) {
  return readNodeFile(URI.file(path.join(folder, name)).toString());
}
