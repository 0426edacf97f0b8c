import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { COURIER, HERALD } from './articles.ts';
import { CLI, type Folder, folderWith } from './run.ts';

const COMMANDS = ['check', 'statements', 'quotations', 'analyze', 'compare', 'bundle', 'split'];

test('--help lists every command', async () => {
  const { status, stdout } = await folderWith({}).run(['--help']);
  expect(status).toBe(0);
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

test.each(COMMANDS)('%s --help has an example and the options of all commands', async (command) => {
  const { status, stdout } = await folderWith({}).run([command, '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples?:\n.*crossquote ${command} `));
  expect(stdout).toContain('--no-color');
});

test('--version prints the version', async () => {
  const { status, stdout } = await folderWith({}).run(['--version']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ['no command', []],
  ['an unknown command', ['chekc', '.']],
  ['an unknown option', ['check', '.', '--loud']],
  ['a missing PATH', ['check']],
  ['an unknown format', ['analyze', '.', '--format', 'xml']],
  ['a missing output', ['bundle', 'a.txt']],
])('%s ends with status 2 and a message', async (_name, args) => {
  const { status, stdout, stderr } = await folderWith({ 'a.txt': COURIER }).run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).not.toBe('');
});

test.each([
  ['an unknown command', ['chek'], "unknown command 'chek'\n(Did you mean check?)"],
  ['help of an unknown command', ['help', 'chek'], "unknown command 'chek'\n(Did you mean check?)"],
  ['help of one that is like none', ['help', 'zzzzz'], "unknown command 'zzzzz'"],
])('%s is named, with the one that may be meant', async (_name, args, message) => {
  expect(await folderWith({}).run(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `crossquote: ${message}\n`,
  });
});

test.each([[['help']], [['help', 'check']]])('%j explains', async (args) => {
  const { run } = folderWith({});
  const [, command] = args;
  expect(await run(args)).toEqual(await run(command === undefined ? ['--help'] : [command, '--help']));
});

test.each([
  ['check', ''],
  ['compare', ''],
  ['agreement', '', 'b'],
  ['bundle', 'a.txt', '-o', ''],
  ['split', 'a.txt', '-d', ''],
  ['export', 'a.txt', '--format', 'csv', '-o', ''],
  ['import', '', '--format', 'csv', '--into', '.'],
  ['import', 'a.txt', '--format', 'csv', '--into', ''],
  ['decide', 'a.txt', '--into', ''],
])('an empty path is refused by its name: %j', async (...args) => {
  const folder = folderWith({ 'a.txt': COURIER });
  const { status, stdout, stderr } = await folder.run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(
    /^crossquote: (?:command-argument value|option '.+' argument) '' is invalid.* It is empty: name a file or a folder\.\n$/,
  );
});

describe('a pattern that no shell has expanded', () => {
  const FILES = {
    'a.txt': COURIER,
    'b.txt': HERALD,
    'c.md': COURIER,
    'deep/d.txt': HERALD,
    '.e.txt': COURIER,
  };

  test.each([
    ['*.txt', ['a.txt', 'b.txt']],
    ['**/*.txt', ['a.txt', 'b.txt', 'deep/d.txt']],
    ['./dee?', ['deep/d.txt']],
    ['{b,a}.txt', ['a.txt', 'b.txt']],
    ['deep/../[a]*', ['a.txt']],
  ])('%s stands for %j', async (pattern, names) => {
    const { status, stdout } = await folderWith(FILES).run(['analyze', pattern]);
    expect([status, pathsIn(stdout)]).toEqual([0, names]);
  });

  test('is absolute where it is written so', async () => {
    const folder = folderWith(FILES);
    const { stdout } = await folder.run(['analyze', `${folder.path}/*.txt`]);
    expect(pathsIn(stdout)).toEqual([`${folder.path}/a.txt`, `${folder.path}/b.txt`]);
  });

  test('stands beside files that are named', async () => {
    const folder = folderWith(FILES);
    const { stdout } = await folder.run(['bundle', 'deep/d.txt', '*.txt', '-o', 'x.bundle', '--dry-run']);
    expect(stdout).toBe('deep/d.txt\na.txt\nb.txt\n');
  });

  test('is a file where there is one of that name', async () => {
    const folder = folderWith({ ...FILES, '[ab].txt': COURIER });
    const { stdout } = await folder.run(['analyze', '[ab].txt']);
    expect(pathsIn(stdout)).toEqual(['[ab].txt']);
  });

  test('stands for symbolic links too, and goes in no circle', async () => {
    const folder = folderWith(FILES);
    symlinkSync('c.md', join(folder.path, 'link.html'));
    symlinkSync('..', join(folder.path, 'deep', 'round'));
    const { stdout } = await folder.run(['analyze', '**/*.html']);
    expect(pathsIn(stdout)).toEqual(['link.html']);
  });

  test('that stands for nothing is named', async () => {
    const { status, stderr } = await folderWith(FILES).run(['check', '*.html']);
    expect([status, stderr]).toEqual([
      2,
      'crossquote: *.html does not exist, and stands for nothing as a pattern: check how it is written and from which folder\n',
    ]);
  });
});

function pathsIn(analysis: string): readonly string[] {
  const { documents } = JSON.parse(analysis) as { documents: readonly { path: string }[] };
  return documents.map(({ path }) => path);
}

test('an argument is not obeyed by the terminal that shows it', async () => {
  const { stderr } = await folderWith({}).run(['check', '.', '--\u001b[2J']);
  expect(stderr).toContain('^[[2J');
  expect(stderr).not.toContain('\u001b');
});

/** Run it with a reader that closes the pipe at once. @returns its status and what it says on standard error */
async function runUnread(
  folder: Folder,
  args: readonly string[],
): Promise<{ readonly status: unknown; readonly stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder.path });
  child.stdout.destroy();
  const [[status], stderr] = await Promise.all([once(child, 'close'), buffer(child.stderr)]);
  return { status, stderr: stderr.toString() };
}

test('a reader that stops in the middle ends it without a message', async () => {
  const article = `“${'We will close every harbour. '.repeat(20)}” said Ana Torres.\n`;
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, article])),
  );
  const child = spawn(process.execPath, [CLI, 'quotations', '.'], { cwd: folder.path });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await ended;
  expect(stderr).toBe('');
});

test('a reader that stops early ends it without a message', async () => {
  const folder = folderWith({ 'a.txt': COURIER });
  expect(await runUnread(folder, ['quotations', '.'])).toEqual({ status: 0, stderr: '' });
});

test.each(['text', 'json', 'sarif'])(
  'a reader that stops early does not make %s of check pass',
  async (format) => {
    const folder = folderWith({ 'a.txt': HERALD });
    expect((await folder.run(['check', '.'])).status).toBe(1);
    expect(await runUnread(folder, ['check', '.', '--format', format])).toEqual({ status: 1, stderr: '' });
  },
);

test('messages that nobody reads are no failure', async () => {
  const folder = folderWith({ 'empty/x.md': '' });
  const child = spawn(process.execPath, [CLI, 'quotations', 'empty'], { cwd: folder.path });
  child.stderr.destroy();
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
});

// A device that is always full, which only Linux has.
test.runIf(existsSync('/dev/full'))(
  'results for which there is no room are a failure in plain words',
  async () => {
    const folder = folderWith({ 'a.txt': COURIER });
    for (const args of [['quotations', '.'], ['check', '.', '--format', 'sarif'], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: folder.path,
        stdio: ['ignore', full, 'pipe'],
      });
      const [[status], stderr] = await Promise.all([once(child, 'close'), buffer(child.stderr as Readable)]);
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr.toString()).toMatch(
        /^crossquote: standard output cannot be written: the disk is full.*\n$/,
      );
    }
  },
);
