/**
 * The built server as any editor starts it, on a folder of the real disk.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connect, type Editor, hoverAt } from '../connect.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const QUOTATION = '“We have never seen a storm like this in all our years,” Nora Lind said.\n';

let folder = '';
let server: ChildProcess | null = null;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'crossquote-')));
});

afterEach(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

async function start(): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  server = child;
  return connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    folder: pathToFileURL(folder).href,
  });
}

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

test('reads a folder and answers', async () => {
  write('a.txt', QUOTATION);
  write('papers/b (copy).txt', QUOTATION);
  write('node_modules/c.txt', QUOTATION);
  const editor = await start();
  await editor.scanned;
  const hover = await hoverAt(editor, uriOf('a.txt'), 0, 5);
  expect(hover).toContain('**Nora Lind**');
  expect(hover).toContain('**1 other report**');
  expect(hover).toContain('b (copy).txt, line 1');
});

// Making a link takes a privilege on Windows.
test.skipIf(process.platform === 'win32')('finds each file once, whatever links lead to it', async () => {
  write('a.txt', QUOTATION);
  write('elsewhere.md', QUOTATION);
  symlinkSync(folder, path.join(folder, 'circle'));
  symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'again.txt'));
  symlinkSync(path.join(folder, 'elsewhere.md'), path.join(folder, 'linked.txt'));
  const editor = await start();
  await editor.scanned;
  const hover = await hoverAt(editor, uriOf('a.txt'), 0, 5);
  expect(hover).toContain('**1 other report**');
  expect(hover).toContain('linked.txt');
});

test('takes its settings from a file in the folder', async () => {
  write('.crossquoterc.json', '{ "include": ["**/*.md"] }');
  write('a.md', QUOTATION);
  const editor = await start();
  await editor.scanned;
  expect(await hoverAt(editor, uriOf('a.md'), 0, 5)).toContain('**Nora Lind**');
});

test('ends when the editor says so', async () => {
  const { connection } = await start();
  const ended = once(server as ChildProcess, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
});

test('ends when the editor is gone', async () => {
  await start();
  const ended = once(server as ChildProcess, 'exit');
  server?.stdin?.end();
  expect(await ended).toEqual([1, null]);
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [SERVER, ...args], { encoding: 'utf8' });

test('tells its version and how to start it', () => {
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run('--help').stdout).toContain('--stdio');
});

test('says what is missing when it is started without a way to speak', () => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('--stdio');
});
