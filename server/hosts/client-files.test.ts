import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { clientFiles } from './client-files.ts';

const clientThat = (sendRequest: () => Promise<unknown>) =>
  clientFiles({ sendRequest, console: { warn() {} } } as unknown as Connection);

test.each([
  ['answers nothing', async () => null],
  ['knows no such request', () => Promise.reject(new Error('no such method'))],
])('a client that %s has no files', async (_, answer) => {
  const files = clientThat(answer);
  expect(await files.findFiles(['vfs:/work'], ['**/*.txt'], [], true)).toEqual({ files: [], ignored: [] });
  expect(await files.readFile('vfs:/work/a.txt')).toBe('missing');
});
