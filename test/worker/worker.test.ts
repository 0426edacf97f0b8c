/**
 * The built worker, in a thread that has what a web worker has and nothing of Node.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { FIND_FILES, type FindFilesParams, READ_FILE, type ReadFileParams } from '../../protocol/requests.ts';
import { connect, type Editor, type Greeting, hoverAt } from '../connect.ts';

const SERVER = fileURLToPath(new URL('../../dist/web/server.js', import.meta.url));
const QUOTATION = '“We have never seen a storm like this in all our years,” Nora Lind said.\n';
const FOLDER = 'vscode-vfs://github/paper';

/** Runs the script in a global scope of its own; `self` is the thread's port. */
const THREAD = `
  const { readFileSync } = require('node:fs');
  const { createContext, runInContext } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  const scope = {
    self: parentPort, MessageChannel, TextDecoder, TextEncoder, URL, atob, clearTimeout, console, performance, setTimeout,
  };
  runInContext(readFileSync(workerData, 'utf8'), createContext(scope));
`;

let worker: Worker | null = null;

/** Rejects when the script fails. */
function start(greeting: Greeting): Promise<Editor> {
  const thread = new Worker(THREAD, { eval: true, workerData: SERVER });
  worker = thread;
  const failed = new Promise<never>((_, reject) => {
    thread.on('error', reject);
  });
  return Promise.race([
    connect(new PortMessageReader(thread), new PortMessageWriter(thread), greeting),
    failed,
  ]);
}

afterEach(async () => {
  await worker?.terminate();
});

test('reads through the client and answers', async () => {
  const asked: FindFilesParams[] = [];
  const files = new Map([
    [`${FOLDER}/a.txt`, QUOTATION],
    [`${FOLDER}/b.txt`, QUOTATION],
  ]);
  const editor = await start({
    folder: FOLDER,
    answers: {
      [FIND_FILES]: (params: FindFilesParams) => {
        asked.push(params);
        return { files: [...files.keys(), `${FOLDER}/gone.txt`], ignored: [] };
      },
      [READ_FILE]: ({ uri }: ReadFileParams) => {
        const text = files.get(uri);
        return text === undefined ? { unread: 'missing' } : { base64: Buffer.from(text).toString('base64') };
      },
    },
  });
  await editor.scanned;
  expect(asked).toEqual([
    { include: ['.crossquote/annotations/**/*.jsonld'], exclude: [], useIgnoreFiles: false },
    { include: expect.arrayContaining(['**/*.txt']), exclude: expect.any(Array), useIgnoreFiles: true },
  ]);
  const hover = await hoverAt(editor, `${FOLDER}/a.txt`, 0, 5);
  expect(hover).toContain('[b.txt, line 1](vscode-vfs://github/paper/b.txt#L1)');
});

test('tells of a folder that may not be looked into', async () => {
  const locked = `${FOLDER}/locked`;
  const editor = await start({
    folder: FOLDER,
    answers: {
      [FIND_FILES]: () => ({ files: [locked], ignored: [] }),
      [READ_FILE]: ({ uri }: ReadFileParams) => ({ unread: uri === locked ? 'forbidden' : 'missing' }),
    },
  });
  await editor.scanned;
  expect(editor.shown).toEqual([expect.stringMatching(/locked may not be read: check its permissions$/)]);
});

test('works on open documents alone where the client serves no files', async () => {
  const editor = await start({
    folder: FOLDER,
  });
  await editor.scanned;
  const uri = `${FOLDER}/a.txt`;
  const textDocument = { uri, languageId: 'plaintext', version: 1, text: QUOTATION };
  await editor.connection.sendNotification('textDocument/didOpen', { textDocument });
  expect(await hoverAt(editor, uri, 0, 5)).toContain('**Nora Lind**');
});
