import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COURIER, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

const BINARY = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0x00);
/** Windows-1252: curly marks that are no UTF-8. */
const OLD = Buffer.concat([
  Buffer.of(0x93),
  Buffer.from('We will not move,'),
  Buffer.of(0x94),
  Buffer.from(' said Ana Torres.'),
]);
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

async function filesRead(folder: Folder, ...paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await folder.run(['analyze', ...paths]);
  return JSON.parse(stdout).documents.map(({ path }: { readonly path: string }) => path);
}

describe('encodings', () => {
  test('UTF-16 by its byte order mark', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from(`\ufeff${COURIER}`, 'utf16le'), 'b.txt': MONITOR });
    const { stdout, stderr } = await folder.run(['check', '.']);
    expect(stdout).toContain('2 reports in 2 documents');
    expect(stderr).toBe('');
  });
  test('Windows-1252, which is said unless --quiet', async () => {
    const folder = folderWith({ 'old.txt': OLD });
    const { stdout, stderr } = await folder.run(['quotations', 'old.txt']);
    expect(stdout).toContain('We will not move,');
    expect(stderr).toContain('old.txt is not UTF-8 and was read as Windows-1252');
    expect((await folder.run(['quotations', 'old.txt', '--quiet'])).stderr).toBe('');
  });
});

describe('a binary file', () => {
  test('is refused where it is named', async () => {
    const { status, stdout, stderr } = await folderWith({ 'scan.txt': BINARY }).run(['check', 'scan.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'crossquote: scan.txt is not text but binary: leave it out, or save its text as UTF-8\n',
    );
  });
  test('is left out of a folder with a warning', async () => {
    const folder = folderWith({ 'scan.txt': BINARY, 'a.txt': COURIER });
    const { status, stderr } = await folder.run(['analyze', '.', '--quiet']);
    expect(status).toBe(0);
    expect(stderr).toContain('warning: left out: scan.txt is not text but binary');
    expect(await filesRead(folder, '.')).toEqual(['a.txt']);
  });
});

describe('a file of more than 64 MB', () => {
  const folderWithHuge = () => {
    const folder = folderWith({ 'huge.txt': '', 'a.txt': COURIER });
    // A file with a hole takes no room.
    truncateSync(join(folder.path, 'huge.txt'), 64 * 1024 * 1024 + 1);
    return folder;
  };
  test('is refused where it is named, with what to do', async () => {
    const { status, stderr } = await folderWithHuge().run(['check', 'huge.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'crossquote: huge.txt is larger than 64 MB: split it, as with crossquote split, or leave it out\n',
    );
  });
  test('is left out of a folder with a warning', async () => {
    const folder = folderWithHuge();
    expect((await folder.run(['check', '.'])).stderr).toContain('left out: huge.txt is larger than 64 MB');
    expect(await filesRead(folder, '.')).toEqual(['a.txt']);
  });
});

test('a file with more than 500,000 quotation marks is left out with a warning', async () => {
  const folder = folderWith({ 'dense.txt': '“No.” '.repeat(250_001), 'a.txt': COURIER });
  expect((await folder.run(['check', '.'])).stderr).toContain(
    'left out: dense.txt has more than 500000 quotation marks: leave it out, or split it',
  );
  expect(await filesRead(folder, '.')).toEqual(['a.txt']);
});

describe('which files', () => {
  test('those of the settings in a folder, any that is named', async () => {
    const folder = folderWith({
      'a.txt': COURIER,
      'b.md': COURIER,
      'requirements.txt': 'pytest',
      'node_modules/c.txt': COURIER,
      '.cache/d.txt': COURIER,
    });
    expect(await filesRead(folder, '.')).toEqual(['a.txt']);
    expect(await filesRead(folder, 'b.md', 'requirements.txt', 'node_modules', '.cache')).toEqual([
      '.cache/d.txt',
      'b.md',
      'node_modules/c.txt',
      'requirements.txt',
    ]);
  });
  test('those of .crossquoterc.json, whose globs start from the current folder', async () => {
    const folder = folderWith({
      'news/a.txt': COURIER,
      'news/b.md': COURIER,
      'news/drafts/c.txt': COURIER,
      'old/d.txt': COURIER,
      '.crossquoterc.json': '{"include": ["news/**/*.{txt,md}"], "exclude": ["news/drafts/**"]}',
    });
    expect(await filesRead(folder, '.')).toEqual(['news/a.txt', 'news/b.md']);
    expect(await filesRead(folder, 'news')).toEqual(['news/a.txt', 'news/b.md']);
  });
  test('each once', async () => {
    const folder = folderWith({ 'in/a.txt': COURIER });
    expect(await filesRead(folder, 'in', '.', 'in/a.txt', './in/a.txt')).toEqual(['in/a.txt']);
  });
  test.skipIf(isWindows)('each once where links lead in circles', async () => {
    const folder = folderWith({ 'z/a.txt': COURIER });
    mkdirSync(join(folder.path, 'b'));
    symlinkSync('..', join(folder.path, 'b', 'up'));
    symlinkSync('z', join(folder.path, 'c'));
    symlinkSync('a.txt', join(folder.path, 'z', 'Again.txt'));
    symlinkSync('nowhere', join(folder.path, 'z', 'lost.txt'));
    expect(await filesRead(folder, '.')).toEqual(['z/a.txt']);
  });
  test('a folder with characters that globs give a meaning to', async () => {
    expect(await filesRead(folderWith({ '[in] {a}/(b)*.txt': COURIER }), '[in] {a}')).toEqual([
      '[in] {a}/(b)*.txt',
    ]);
  });
});

describe('ignore files', () => {
  const folderOf = () =>
    folderWith({
      'a.txt': COURIER,
      'draft.txt': COURIER,
      'out/b.txt': COURIER,
      'in/c.txt': COURIER,
      'in/d.txt': COURIER,
      '.gitignore': 'draft.txt\nout/\n/in/d.txt\n',
    });
  test('leave out what they name, and that is told unless --quiet', async () => {
    const folder = folderOf();
    expect(await filesRead(folder, '.')).toEqual(['a.txt', 'in/c.txt']);
    expect((await folder.run(['analyze', '.'])).stderr).toBe(
      'left out: 2 files and 1 folder by .gitignore; --no-ignore, or "useIgnoreFiles": false in .crossquoterc.json, reads that too\n',
    );
    expect((await folder.run(['analyze', '.', '--quiet'])).stderr).toBe('');
  });
  test('count from the current folder on', async () => {
    expect(await filesRead(folderOf(), 'in')).toEqual(['in/c.txt']);
  });
  test('leave out nothing that is named', async () => {
    expect(await filesRead(folderOf(), 'out', 'draft.txt')).toEqual(['draft.txt', 'out/b.txt']);
  });
  test('are not asked with --no-ignore, or by the settings', async () => {
    const folder = folderOf();
    const all = ['a.txt', 'draft.txt', 'in/c.txt', 'in/d.txt', 'out/b.txt'];
    expect(await filesRead(folder, '.', '--no-ignore')).toEqual(all);
    const settings = folderWith({
      'a.txt': COURIER,
      '.ignore': '*',
      '.crossquoterc.json': '{"useIgnoreFiles": false}',
    });
    expect(await filesRead(settings, '.')).toEqual(['a.txt']);
  });
  test('that leave nothing are named', async () => {
    const { stderr } = await folderWith({ 'a.txt': COURIER, '.gitignore': '*' }).run(['check', '.']);
    expect(stderr).toMatch(/^warning: nothing to read: left out: 1 file by \.gitignore; --no-ignore/);
  });
});

describe('what cannot be read', () => {
  test('is named, with what to do', async () => {
    const { status, stdout, stderr } = await folderWith({}).run(['check', 'a\u001b.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'crossquote: a^[.txt does not exist: check how it is written and from which folder\n',
    );
  });
  test.skipIf(isWindows)('is said of a pipe, which is not waited for', async () => {
    const folder = folderWith({ 'a.txt': COURIER });
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    symlinkSync('pipe', join(folder.path, 'b.txt'));
    const named = await folder.run(['check', 'pipe']);
    expect([named.status, named.stdout]).toEqual([2, '']);
    expect(named.stderr).toBe(
      'crossquote: pipe is not a file but a pipe or a device: save its text as a file and name that\n',
    );
    expect(await filesRead(folder, '.')).toEqual(['a.txt']);
  });
  test.skipIf(isWindows || isRoot)(
    'is missing from a folder: the rest is done, then the status is 2',
    async () => {
      const folder = folderWith({ 'a.txt': COURIER, 'locked.txt': COURIER });
      chmodSync(join(folder.path, 'locked.txt'), 0);
      const { status, stdout, stderr } = await folder.run(['check', '.']);
      expect(status).toBe(2);
      expect(stdout).toContain('in this one document');
      expect(stderr).toContain('left out: locked.txt cannot be used: its permissions do not allow it');
    },
  );
  test.skipIf(isWindows || isRoot)('a folder that may not be looked into is named too', async () => {
    const folder = folderWith({ 'a.txt': COURIER, 'locked/b.txt': COURIER });
    chmodSync(join(folder.path, 'locked'), 0);
    const { status, stdout, stderr } = await folder.run(['check', '.']);
    chmodSync(join(folder.path, 'locked'), 0o700);
    expect(status).toBe(2);
    expect(stdout).toContain('in this one document');
    expect(stderr).toContain('left out: locked cannot be used: its permissions do not allow it');
  });
  test.each([
    ['{\n  "include": [,]\n}', '.crossquoterc.json: line 2, column 15: not valid JSON'],
    ['{"includes": []}', '.crossquoterc.json: "includes" is no setting'],
  ])('settings such as %j end the command', async (settings, message) => {
    const { status, stderr } = await folderWith({ 'a.txt': COURIER, '.crossquoterc.json': settings }).run([
      'check',
      '.',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
