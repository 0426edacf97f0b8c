import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { URI } from 'vscode-uri';
import { readNodeFile } from './node-files.ts';

test('a file is its bytes', async () => {
  const folder = emptyFolder();
  writeFileSync(path.join(folder, 'a.txt'), 'One.');
  expect(Buffer.from((await readIn(folder, 'a.txt')) as Uint8Array).toString()).toBe('One.');
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

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function readIn(folder: string, name: string) {
  return readNodeFile(URI.file(path.join(folder, name)).toString());
}
