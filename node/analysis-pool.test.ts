import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { AnalysisPool } from './analysis-pool.ts';

/** A worker that answers with the text, ends at `die` and never answers to `hang`. */
const ECHO = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', (text) => {
    if (text === 'die') process.exit(1);
    if (text === 'throw') throw new Error('no such text');
    if (text === 'hang') for (;;) {}
    parentPort.postMessage(new TextEncoder().encode(text === 'who' ? String(threadId) : text));
  });`;

test('each file gets what was found in it', async () => {
  const pool = poolOf(ECHO, 3);
  const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`);
  expect(await found(pool, texts)).toEqual(texts);
});

test('files are taken in the order in which they come', async () => {
  const pool = poolOf(ECHO, 1);
  const done: string[] = [];
  const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
  await Promise.all(texts.map((text) => pool.analyse(text).then(() => done.push(text))));
  expect(done).toEqual(texts);
});

test('there are no more workers than there may be', async () => {
  const pool = poolOf(ECHO, 2);
  const threads = await found(
    pool,
    Array.from({ length: 20 }, () => 'who'),
  );
  expect(new Set(threads).size).toBe(2);
});

test.each(['die', 'throw'])(
  'a worker that dies (%s) is replaced, and only its file is not found',
  async (fatal) => {
    const told: string[] = [];
    const pool = poolOf(ECHO, 1, (message) => told.push(message));
    expect(await found(pool, ['a', fatal, 'b', 'c', fatal, 'd'])).toEqual(['a', null, 'b', 'c', null, 'd']);
    if (fatal === 'throw') expect(told[0]).toContain('no such text');
  },
);

test('where workers die on all that they get, no more are started', async () => {
  const pool = poolOf("import { parentPort } from 'node:worker_threads'; throw new Error('broken');", 2);
  expect(await found(pool, ['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([null, null, null, null, null, null]);
  expect(await found(pool, ['g'])).toEqual([null]);
});

test('a script that is not there is no error for whoever waits', async () => {
  const pool = poolAt(new URL('./no-such-worker.js', import.meta.url), 2);
  expect(await found(pool, ['a', 'b'])).toEqual([null, null]);
});

test('a worker that has been started is free when it has loaded, until it has two files', async () => {
  const pool = poolOf(
    `import { parentPort } from 'node:worker_threads';
    parentPort.postMessage(null);
    parentPort.on('message', () => {});`,
    1,
  );
  expect(pool.isFree).toBe(false);
  pool.start();
  while (!pool.isFree) await setImmediate();
  void pool.analyse('a');
  expect(pool.isFree).toBe(true);
  void pool.analyse('b');
  expect(pool.isFree).toBe(false);
});

test('an end leaves nobody waiting, not even for a worker that hangs', async () => {
  const pool = poolOf(ECHO, 1);
  const waiting = found(pool, ['hang', 'a', 'b', 'c', 'd']);
  await pool.end();
  expect(await waiting).toEqual([null, null, null, null, null]);
  expect(await found(pool, ['e'])).toEqual([null]);
});

function poolOf(script: string, size: number, log?: (message: string) => void): AnalysisPool {
  return poolAt(new URL(`data:text/javascript,${encodeURIComponent(script)}`), size, log);
}

function poolAt(script: URL, size: number, log: (message: string) => void = () => {}): AnalysisPool {
  const pool = new AnalysisPool({ script, size, log, languages: { language: 'auto', reportingVerbs: [] } });
  onTestFinished(() => pool.end());
  return pool;
}

async function found(pool: AnalysisPool, texts: readonly string[]): Promise<readonly (string | null)[]> {
  const records = await Promise.all(texts.map((text) => pool.analyse(text)));
  return records.map((record) => record && new TextDecoder().decode(record));
}
