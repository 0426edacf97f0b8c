import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COURIER, HERALD } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

const ARTICLES = { 'news/courier.txt': COURIER, 'news/deep/herald.txt': 'no last line end' };
const isWindows = process.platform === 'win32';

function textOf(folder: Folder, name: string): string {
  return readFileSync(join(folder.path, name), 'utf8');
}

/** Everything below the folder but the bundle, by relative path. */
function filesIn(folder: Folder, name: string): readonly string[] {
  const entries = readdirSync(join(folder.path, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function bundleOf(name: string): string {
  return `=============== FILE: ${name} ===============\n${COURIER}`;
}

describe('bundle and split', () => {
  test.each([
    ['plain', HERALD],
    ['CRLF', HERALD.replaceAll('\n', '\r\n')],
    ['without a last line end', 'The end'],
    ['empty', ''],
    ['a header inside', `${bundleOf('inner.txt')}\n===== END FILE =====\n`],
  ])('give back a text that is %s', async (_name, text) => {
    const folder = folderWith({ 'a.txt': text, 'b/c d.txt': COURIER });
    const bundled = await folder.run(['bundle', 'a.txt', 'b', '-o', 'all.bundle']);
    expect(bundled).toMatchObject({ status: 0, stdout: 'a.txt\nb/c d.txt\n' });
    const split = await folder.run(['split', 'all.bundle', '-d', 'out']);
    expect(split.status).toBe(0);
    expect(textOf(folder, 'out/a.txt')).toBe(text);
    expect(textOf(folder, 'out/b/c d.txt')).toBe(COURIER);
  });
  test('say what they would do under --dry-run, and do nothing', async () => {
    const folder = folderWith({ ...ARTICLES, 'all.bundle': bundleOf('courier.txt') });
    const bundled = await folder.run(['bundle', 'news', '-o', 'other.bundle', '--dry-run']);
    expect(bundled).toMatchObject({ status: 0, stdout: 'news/courier.txt\nnews/deep/herald.txt\n' });
    expect(bundled.stderr).toContain('Would put 2 files into other.bundle');
    const split = await folder.run(['split', 'all.bundle', '-d', 'out', '--dry-run']);
    expect(split).toMatchObject({ status: 0, stdout: `${join('out', 'courier.txt')}\n` });
    expect(existsSync(join(folder.path, 'other.bundle')) || existsSync(join(folder.path, 'out'))).toBe(false);
  });
});

describe('bundle', () => {
  test('names files from the folder they share where one lies outside the current one', async () => {
    const folder = folderWith({ ...ARTICLES, 'here/x.md': '' });
    const { stdout } = await folder.run(['bundle', join(folder.path, 'news'), '-o', 'all.bundle']);
    expect(stdout).toBe('news/courier.txt\nnews/deep/herald.txt\n');
    const outside = folderWith({});
    const { stdout: names } = await outside.run(['bundle', join(folder.path, 'news'), '-o', 'all.bundle']);
    expect(names).toBe('courier.txt\ndeep/herald.txt\n');
  });
  test('keeps the order of the command line', async () => {
    const { stdout } = await folderWith({ 'a.txt': '', 'b.txt': '' }).run([
      'bundle',
      'b.txt',
      'a.txt',
      '-o',
      'all',
    ]);
    expect(stdout).toBe('b.txt\na.txt\n');
  });
  test('does not take in the bundle that it replaces', async () => {
    const folder = folderWith(ARTICLES);
    await folder.run(['bundle', '.', '-o', 'all.bundle']);
    const first = textOf(folder, 'all.bundle');
    expect(await folder.run(['bundle', '.', '-o', 'all.bundle', '--force'])).toMatchObject({ status: 0 });
    expect(textOf(folder, 'all.bundle')).toBe(first);
  });
  test('overwrites nothing without --force', async () => {
    const folder = folderWith({ ...ARTICLES, 'all.bundle': 'mine' });
    const { status, stderr } = await folder.run(['bundle', 'news', '-o', 'all.bundle']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'crossquote: all.bundle exists already: name another, or add --force to replace it\n',
    );
    expect(textOf(folder, 'all.bundle')).toBe('mine');
  });
  test('writes nothing where a file cannot be read or there is none', async () => {
    const folder = folderWith({ ...ARTICLES, 'scan.txt': Uint8Array.of(0, 0) });
    for (const paths of [
      ['news', 'scan.txt'],
      ['news', 'lost.txt'],
    ]) {
      const { status, stderr } = await folder.run(['bundle', ...paths, '-o', 'all.bundle']);
      expect(status).toBe(2);
      expect(stderr).toContain(paths[1]);
    }
    mkdirSync(join(folder.path, 'empty'));
    expect((await folder.run(['bundle', 'empty', '-o', 'all.bundle'])).stderr).toContain(
      'empty: there is no text',
    );
    expect(existsSync(join(folder.path, 'all.bundle'))).toBe(false);
  });
});

describe('split', () => {
  test.each(['../up.txt', 'in/../../up.txt', '/tmp/up.txt', 'C:\\up.txt'])(
    'refuses %s, and writes nothing',
    async (name) => {
      const folder = folderWith({ 'all.bundle': `${bundleOf('good.txt')}${bundleOf(name)}` });
      const { status, stderr } = await folder.run(['split', 'all.bundle', '-d', 'out']);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^crossquote: nothing was written:\n.+/);
      expect(filesIn(folder, '.')).toEqual(['all.bundle']);
    },
  );
  test.skipIf(isWindows)('does not follow a symbolic link out of its folder', async () => {
    const folder = folderWith({
      'all.bundle': `${bundleOf('good.txt')}${bundleOf('deep/link/up.txt')}`,
      'out/deep/x': '',
    });
    mkdirSync(join(folder.path, 'elsewhere'));
    symlinkSync('../../elsewhere', join(folder.path, 'out', 'deep', 'link'));
    const { status, stderr } = await folder.run(['split', 'all.bundle', '-d', 'out', '--force']);
    expect(status).toBe(2);
    expect(stderr).toContain('deep/link/up.txt would lie outside');
    expect(filesIn(folder, 'elsewhere')).toEqual([]);
    expect(filesIn(folder, 'out')).toEqual(['link', 'x']);
  });
  test.skipIf(isWindows)('replaces a symbolic link, not the file that it leads to', async () => {
    const folder = folderWith({ 'all.bundle': bundleOf('a.txt'), 'mine.txt': 'mine', 'out/x': '' });
    symlinkSync('../mine.txt', join(folder.path, 'out', 'a.txt'));
    expect((await folder.run(['split', 'all.bundle', '-d', 'out'])).status).toBe(2);
    expect((await folder.run(['split', 'all.bundle', '-d', 'out', '--force'])).status).toBe(0);
    expect(textOf(folder, 'mine.txt')).toBe('mine');
    expect(textOf(folder, 'out/a.txt')).toBe(COURIER);
  });
  test('overwrites nothing without --force, not even a part', async () => {
    const folder = folderWith({
      'all.bundle': `${bundleOf('a.txt')}${bundleOf('b.txt')}`,
      'out/b.txt': 'mine',
    });
    const { status, stderr } = await folder.run(['split', 'all.bundle', '-d', 'out']);
    expect(status).toBe(2);
    expect(stderr).toContain('b.txt exists already');
    expect(filesIn(folder, 'out')).toEqual(['b.txt']);
    expect((await folder.run(['split', 'all.bundle', '-d', 'out', '--force'])).status).toBe(0);
    expect(textOf(folder, 'out/b.txt')).toBe(COURIER);
  });
  test('names what stands where a folder is needed', async () => {
    const folder = folderWith({
      'all.bundle': `${bundleOf('a.txt')}${bundleOf('b/c.txt')}`,
      'out/b': 'a file',
    });
    const { status, stderr } = await folder.run(['split', 'all.bundle', '-d', 'out', '--force']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/b\/c\.txt needs the folder .*b, which is a file/);
    expect(filesIn(folder, 'out')).toEqual(['b']);
  });
  test('says that a text is no bundle', async () => {
    const { status, stderr } = await folderWith({ 'a.txt': COURIER }).run(['split', 'a.txt', '-d', 'out']);
    expect(status).toBe(2);
    expect(stderr).toContain('no bundle');
  });
});
