/**
 * The npm package of the server and the command line: packed, installed into an empty folder without a network, and run
 * from there. What is packed is what this run has built, not minified.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { npm, root } from '../../scripts/run.mjs';
import { connect, hoverAt } from '../connect.ts';

/** Bytes, of the archive. The bundles are most of it; a source map or a picture would be more than what is left. */
const SIZE_LIMIT = 2_000_000;

/** Milliseconds; npm itself takes some seconds on a busy machine. */
const LIMIT = 120_000;

const QUOTATION = (boats: string) =>
  `“We will send ${boats} boats to the islands on Friday,” Ana Torres said.\n`;

interface Archive {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let archive: Archive;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'crossquote-')));
  const [packed] = JSON.parse(
    runNpm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  archive = packed;
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  runNpm(['install', '--offline', '--no-audit', '--no-fund', archive.filename], folder);
  mkdirSync(path.join(folder, 'articles'));
  writeFileSync(path.join(folder, 'articles/a.txt'), QUOTATION('23'));
  writeFileSync(path.join(folder, 'articles/b.txt'), QUOTATION('26'));
}, LIMIT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runNpm(args: readonly string[], cwd: string): string {
  const [program, all] = npm(args);
  // On Windows npm is a batch file, which only a shell can start.
  return execFileSync(program, all, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** What npm puts where a shell finds it. */
const installed = (name: string) => path.join(folder, 'node_modules/.bin', name);

test('holds what runs, the pages and schemas that it names, and the licences', () => {
  const files = archive.files.map((file) => file.path).filter((file) => !/^docs\/checks\/.*\.md$/.test(file));
  expect(files.toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'ThirdPartyNotices.txt',
    'dist/analyse-worker.js',
    'dist/cli.mjs',
    'dist/language-server.js',
    'dist/server.js',
    'docs/analysis.schema.json',
    'docs/annotations.schema.json',
    'docs/crossquoterc.schema.json',
    'docs/entities.schema.json',
    'package.json',
  ]);
  expect(statSync(path.join(folder, archive.filename)).size).toBeLessThan(SIZE_LIMIT);
});

test.skipIf(process.platform === 'win32')('the command line runs, and finds what is misquoted', () => {
  const { status, stdout, stderr } = spawnSync(installed('crossquote'), ['check', 'articles'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(1);
  expect(stdout).toContain('number-differs');
});

test.skipIf(process.platform === 'win32')('the server runs, and answers', async () => {
  const server = spawn(installed('crossquote-language-server'), ['--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const articles = pathToFileURL(path.join(folder, 'articles')).href;
    const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
    const editor = await connect(...streams, { folder: articles });
    await editor.scanned;
    expect(await hoverAt(editor, `${articles}/a.txt`, 0, 5)).toContain('b.txt, line 1');
  } finally {
    server.kill();
  }
});
