import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { emptyFolder } from '../../test/empty-folder.ts';
import { readNodeFile } from './node-files.ts';

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

function readIn(folder: string, name: string) {
  return readNodeFile(URI.file(path.join(folder, name)).toString());
}
