import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../test/empty-folder.ts';
import { packSegment, SegmentIndex } from './segment.ts';
import { tidy } from './tidy.ts';

const NOW = Date.UTC(2026, 4, 1);
const DAY = 24 * 60 * 60 * 1000;

test('what was used least recently goes when all is too large, whatever generation it is of', async () => {
  const folder = emptyFolder();
  write(folder, 'old/a.facts', 3, 400);
  write(folder, 'now/b.facts', 2, 400);
  write(folder, 'now/c.facts', 1, 400);
  await tidy(folder, 'now', fs, { largest: 1000, now: NOW });
  expect(readdirSync(folder)).toEqual(['now']);
  expect(readdirSync(path.join(folder, 'now'))).toEqual(['b.facts', 'c.facts']);
});

test('what nobody has used for 60 days goes', async () => {
  const folder = emptyFolder();
  write(folder, 'now/a.facts', 61, 10);
  write(folder, 'now/b.facts', 59, 10);
  await tidy(folder, 'now', fs, { largest: 1000, now: NOW });
  expect(readdirSync(path.join(folder, 'now'))).toEqual(['b.facts']);
});

test('a temporary file goes when nobody can be writing it', async () => {
  const folder = emptyFolder();
  write(folder, 'now/a.facts.tmp', 1, 10);
  write(folder, 'now/b.facts.tmp', 0, 10);
  await tidy(folder, 'now', fs, { largest: 1000, now: NOW });
  expect(readdirSync(path.join(folder, 'now'))).toEqual(['b.facts.tmp']);
});

test('what is not of the cache stays', async () => {
  const folder = emptyFolder();
  write(folder, 'now/notes.txt', 100, 5000);
  write(folder, 'notes.txt', 100, 5000);
  await tidy(folder, 'now', fs, { largest: 1000, now: NOW });
  expect(existsSync(path.join(folder, 'now/notes.txt'))).toBe(true);
  expect(existsSync(path.join(folder, 'notes.txt'))).toBe(true);
});

test('many small files become one with all records', async () => {
  const folder = emptyFolder();
  const keys = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(16, '0'));
  mkdirSync(path.join(folder, 'now'));
  for (const key of keys)
    writeFileSync(path.join(folder, 'now', `${key}.facts`), packSegment(new Map([[key, Buffer.from(key)]])));
  await tidy(folder, 'now', fs);
  const files = readdirSync(path.join(folder, 'now'));
  expect(files).toHaveLength(1);
  const places = [
    ...(SegmentIndex.read(readFileSync(path.join(folder, 'now', files[0] as string)))?.places() ?? []),
  ];
  expect(places.map(({ key }) => key).toSorted()).toEqual(keys);
});

/** @param age In days. */
function write(folder: string, name: string, age: number, size: number): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.alloc(size));
  const used = new Date(NOW - age * DAY);
  utimesSync(file, used, used);
}
