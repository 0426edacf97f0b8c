import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COURIER } from './articles.ts';
import { folderWith } from './run.ts';

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

test('an argument is not obeyed by the terminal that shows it', async () => {
  const { stderr } = await folderWith({}).run(['check', '.', '--\u001b[2J']);
  expect(stderr).toContain('^[[2J');
  expect(stderr).not.toContain('\u001b');
});

test('a reader that stops early ends it without a message', async () => {
  const article = `“${'We will close every harbour. '.repeat(20)}” said Ana Torres.\n`;
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, article])),
  );
  const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
  const child = spawn(process.execPath, [cli, 'quotations', '.'], { cwd: folder.path });
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
