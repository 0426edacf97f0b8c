import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../test/empty-folder.ts';
import type { Disk } from './disk.ts';
import { FactsCache } from './facts-cache.ts';

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);

test('a record is there while the cache is open and the next time', async () => {
  const folder = emptyFolder();
  const cache = await opened(folder);
  cache.put(A, Buffer.from('one'));
  expect(await read(cache, A)).toBe('one');
  await cache.close();
  const next = await opened(folder);
  expect(await read(next, A)).toBe('one');
  expect(await read(next, B)).toBeUndefined();
});

test('when it is closed it holds nothing', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  const cache = await opened(folder);
  await cache.close();
  expect(await read(cache, A)).toBeUndefined();
});

test('what one program has found another does not see', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  expect(await read(await opened(folder, { generation: 'later' }), A)).toBeUndefined();
  expect(await read(await opened(folder), A)).toBe('one');
});

test('many records are in few files', async () => {
  const folder = emptyFolder();
  const cache = await opened(folder);
  const record = Buffer.alloc(2000, 'x');
  for (let index = 0; index < 5000; index++) cache.put(`${index}`.padStart(16, '0'), record);
  await cache.close();
  expect(filesIn(folder).length).toBeLessThan(5);
  const next = await opened(folder);
  for (let index = 0; index < 5000; index += 100)
    expect(await next.get(`${index}`.padStart(16, '0'))).toEqual(new Uint8Array(record));
});

test('two at once keep what either has found', async () => {
  const folder = emptyFolder();
  const [one, other] = [await opened(folder), await opened(folder)];
  one.put(A, Buffer.from('one'));
  other.put(A, Buffer.from('one'));
  other.put(B, Buffer.from('two'));
  await Promise.all([one.close(), other.close()]);
  const next = await opened(folder);
  expect([await read(next, A), await read(next, B)]).toEqual(['one', 'two']);
});

test('what goes while it is open is not there, and no error', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  const cache = await opened(folder);
  rmSync(folder, { recursive: true });
  expect(await read(cache, A)).toBeUndefined();
  cache.put(B, Buffer.from('two'));
  await cache.close();
  expect(await read(await opened(folder), B)).toBe('two');
});

test('a file that is none of ours, or damaged, is passed over', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  await keep(folder, B, 'two');
  const [first = ''] = filesIn(folder);
  const bytes = readFileSync(first);
  writeFileSync(first, bytes.fill(0x20, bytes.length - 2));
  writeFileSync(path.join(path.dirname(first), 'other.facts'), 'no such thing');
  writeFileSync(path.join(path.dirname(first), 'empty.facts'), '');
  const cache = await opened(folder);
  const texts = [await read(cache, A), await read(cache, B)];
  expect(texts.filter((text) => text !== undefined)).toHaveLength(1);
});

test.skipIf(process.platform === 'win32')('nobody else may read it', async () => {
  const folder = path.join(emptyFolder(), 'facts');
  await keep(folder, A, 'one');
  for (const file of filesIn(folder)) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(folder, 'now')).mode & 0o777).toBe(0o700);
});

test.each(['mkdir', 'writeFile', 'rename'] as const)(
  'a disk on which %s fails is none, which is told once',
  async (call) => {
    const folder = emptyFolder();
    const told: string[] = [];
    const disk: Disk = { ...fs, [call]: () => Promise.reject(new Error('ENOSPC: no space left on device')) };
    const cache = await opened(folder, { disk, log: (message) => told.push(message) });
    const record = Buffer.alloc(3 * 1024 * 1024);
    for (const key of ['c', 'd', 'e', 'f']) cache.put(key.repeat(16), record);
    await cache.close();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('no space left on device');
    expect(allIn(folder)).toEqual([]);
  },
);

test('a file that breaks off while it is written is never read', async () => {
  const folder = emptyFolder();
  const writeFile: Disk['writeFile'] = async (file, data, options) => {
    await fs.writeFile(file, (data as Uint8Array).subarray(0, 30), options);
    throw new Error('ENOSPC: no space left on device');
  };
  const cache = await opened(folder, { disk: { ...fs, writeFile } });
  cache.put(A, Buffer.from('one'));
  await cache.close();
  expect(allIn(folder)).toEqual([]);
});

test('a disk that cannot be read is an empty one', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  const fails = () => Promise.reject(new Error('EIO: i/o error'));
  expect(await read(await opened(folder, { disk: { ...fs, readdir: fails } }), A)).toBeUndefined();
  expect(await read(await opened(folder, { disk: { ...fs, open: fails } }), A)).toBeUndefined();
  expect(await read(await opened(folder, { disk: { ...fs, readFile: fails } }), A)).toBeUndefined();
});

test('what is used is marked, and what is not used stays as it was', async () => {
  const folder = emptyFolder();
  await keep(folder, A, 'one');
  await keep(folder, B, 'two');
  const longAgo = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  for (const file of filesIn(folder)) utimesSync(file, longAgo, longAgo);
  const cache = await opened(folder);
  await cache.get(B);
  await cache.close();
  const marked = filesIn(folder).filter((file) => statSync(file).mtimeMs > longAgo.getTime() + 1000);
  expect(marked.map((file) => readFileSync(file, 'latin1').includes('two'))).toEqual([true]);
});

interface Given {
  readonly generation?: string;
  readonly disk?: Disk;
  readonly log?: (message: string) => void;
}

function opened(folder: string, { generation = 'now', log = () => {}, disk = fs }: Given = {}) {
  return FactsCache.open({ folder, generation, log, disk });
}

async function keep(folder: string, key: string, record: string): Promise<void> {
  const cache = await opened(folder);
  cache.put(key, Buffer.from(record));
  await cache.close();
}

async function read(cache: FactsCache, key: string): Promise<string | undefined> {
  const record = await cache.get(key);
  return record && Buffer.from(record).toString();
}

function allIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function filesIn(folder: string): readonly string[] {
  return allIn(folder).filter((file) => file.endsWith('.facts'));
}
