/**
 * What the built server and command line keep on disk of what they have found, and find again.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connect, hoverAt } from '../connect.ts';
import { emptyFolder } from '../empty-folder.ts';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** Files enough for workers to be started. */
const MANY = 40;

/** About 24 kB, with another number in each. */
function article(index: number): string {
  const quotation = `“We have seen ${100 + index} storms like this in all our years here,” Nora Lind said.\n\n`;
  return quotation + `The harbour stayed closed on day ${index}, and nobody went out to sea.\n\n`.repeat(300);
}

test('an unchanged folder is analysed once', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  expect(await scan(folder, cache)).toContain('what is in 0 of them was kept');
  expect(await scan(folder, cache)).toContain(`what is in ${MANY} of them was kept`);
});

test('only what has changed is analysed again', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  await scan(folder, cache);
  writeFileSync(path.join(folder, '3.txt'), article(MANY));
  expect(await scan(folder, cache)).toContain(`what is in ${MANY - 1} of them was kept`);
});

test('what was kept is what would be found', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  const [found, kept] = [await hover(folder, cache), await hover(folder, cache)];
  expect(found).toContain('**Nora Lind**');
  expect(kept).toBe(found);
});

test('two servers at once share a cache', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  await Promise.all([scan(folder, cache), scan(folder, cache)]);
  expect(await scan(folder, cache)).toContain(`what is in ${MANY} of them was kept`);
});

test('the command line uses what the server has kept', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  await scan(folder, undefined, cache);
  const before = filesIn(cache);
  expect(before.length).toBeGreaterThan(0);
  const withCache = statements(folder, cache);
  expect(filesIn(cache)).toEqual(before);
  expect(withCache).toBe(statements(folder, 'off'));
});

test('a command on a few files leaves the cache alone', () => {
  const [folder, cache] = [emptyFolder(), emptyFolder()];
  writeFileSync(path.join(folder, 'a.txt'), article(1));
  statements(folder, cache);
  expect(readdirSync(cache)).toEqual([]);
});

test('the cache holds no text, and is never in the folder', async () => {
  const [folder, cache] = [corpus(), emptyFolder()];
  await scan(folder, cache);
  const bytes = filesIn(cache).map((file) => readFileSync(file, 'latin1'));
  expect(bytes.join('')).toContain('Nora Lind');
  expect(bytes.join('')).not.toContain('storms');
  expect(readdirSync(folder)).toHaveLength(MANY);
});

test('a client can do without', async () => {
  const [folder, own] = [corpus(), emptyFolder()];
  await scan(folder, false, own);
  expect(await scan(folder, false, own)).toContain('what is in 0 of them was kept');
  expect(readdirSync(own)).toEqual([]);
});

test('a place that is not absolute is not used', async () => {
  const [folder, own] = [corpus(), emptyFolder()];
  await scan(folder, 'kept', own);
  expect(existsSync('kept')).toBe(false);
  expect(filesIn(own).length).toBeGreaterThan(0);
});

test('a place that is no folder is no cache, and all is read', async () => {
  const [folder, cache] = [corpus(), path.join(emptyFolder(), 'file')];
  writeFileSync(cache, '');
  expect(await scan(folder, cache)).toContain(`read ${MANY} files`);
});

function corpus(): string {
  const folder = emptyFolder();
  for (let index = 0; index < MANY; index++) writeFileSync(path.join(folder, `${index}.txt`), article(index));
  return folder;
}

/**
 * Start a server, wait for its scan and end it.
 *
 * @param cache The folder that the client names, false for none, undefined where it says nothing.
 * @param own The folder that the environment names.
 * @returns What the server says of its scan.
 */
async function scan(folder: string, cache: string | false | undefined, own = 'off'): Promise<string> {
  return withServer(folder, cache, own, ({ scanned }) => scanned);
}

async function hover(folder: string, cache: string): Promise<string> {
  return withServer(folder, cache, 'off', async (editor) => {
    await editor.scanned;
    return hoverAt(editor, pathToFileURL(path.join(folder, '5.txt')).href, 0, 5);
  });
}

async function withServer<Answer>(
  folder: string,
  cache: string | false | undefined,
  own: string,
  ask: (editor: Awaited<ReturnType<typeof connect>>) => Promise<Answer>,
): Promise<Answer> {
  const server: ChildProcess & { stdin: NodeJS.WritableStream; stdout: NodeJS.ReadableStream } = spawn(
    process.execPath,
    [SERVER, '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, CROSSQUOTE_CACHE: own } },
  );
  onTestFinished(() => void server.kill());
  const editor = await connect(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
    {
      folder: pathToFileURL(folder).href,
      initializationOptions: cache === undefined ? undefined : { cache },
    },
  );
  const answer = await ask(editor);
  const ended = once(server, 'exit');
  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
  await ended;
  return answer;
}

function statements(folder: string, cache: string): string {
  const env = { ...process.env, CROSSQUOTE_CACHE: cache };
  const { status, stdout } = spawnSync(process.execPath, [CLI, 'statements', '.'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout;
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.facts'))
    .map((file) => path.join(folder, file))
    .toSorted();
}
