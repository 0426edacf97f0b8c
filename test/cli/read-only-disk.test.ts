/**
 * On a disk that cannot be written to, everything that only reads works, and what writes says which file and why.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { COURIER } from './articles.ts';
import { folderWith } from './run.ts';
import { annotatedIn, on } from './two-people.ts';

const READ_ONLY = {
  env: { NODE_OPTIONS: `--import=${new URL('./read-only-disk.mjs', import.meta.url).href}` },
};

test('reading works', async () => {
  const folder = folderWith({ 'a.txt': COURIER });
  expect(await folder.run(['quotations', '.'], READ_ONLY)).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['split', ['split', 'all.bundle', '-d', '.'], 'a.txt'],
  ['bundle', ['bundle', 'b.txt', '-o', 'new.bundle'], 'new.bundle'],
])('%s names the file', async (_, args, name) => {
  const folder = folderWith({ 'all.bundle': `=== FILE: a.txt ===\n${COURIER}`, 'b.txt': COURIER });
  expect(await folder.run(args, READ_ONLY)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `crossquote: ${name} lies on a file system that cannot be written to\n`,
  });
});

test('what is decided is not written, and nothing that was kept is lost', async () => {
  const tags = [
    on('a.txt', COURIER, 'Torres', 'Ada', { about: 'tag', tag: 'person' }),
    on('a.txt', COURIER, 'ferry', 'Ivo', { about: 'tag', tag: 'ship' }),
  ];
  const folder = folderWith(annotatedIn('news', 'a.txt', COURIER, tags));
  const sidecar = () => readFileSync(join(folder.path, 'news', sidecarOf('a.txt')), 'utf8');
  const before = sidecar();
  const { stdout } = await folder.run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'csv']);
  const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
  folder.write('decisions.csv', [head, ...rows.map((row) => `a${row}`), ''].join('\r\n'));
  const { status, stderr } = await folder.run(['decide', 'decisions.csv', '--into', 'news'], READ_ONLY);
  expect(status).toBe(2);
  expect(stderr).toContain(`${sidecarOf('a.txt')} lies on a file system that cannot be written to`);
  expect(sidecar()).toBe(before);
});
