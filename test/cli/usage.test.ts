import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
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
