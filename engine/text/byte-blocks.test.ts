import { expect, test } from 'vitest';
import { ByteBlocks } from './byte-blocks.ts';

test('keeps each row as it was given, short ones in blocks, whatever becomes of what was given', () => {
  const blocks = new ByteBlocks();
  const lengths = Array.from({ length: 200 }, (_, at) => (at * 97) % 1000);
  const rows = lengths.map((length, at) => {
    const given = new Uint8Array(length).fill(at);
    const row = blocks.keep(given);
    given.fill(255);
    return row;
  });
  expect(rows.map((row) => [...row])).toEqual(
    lengths.map((length, at) => new Array<number>(length).fill(at)),
  );
  expect(new Set(rows.map(({ buffer }) => buffer)).size).toBeLessThan(10);
});

test('gives a long row a buffer of its own', () => {
  const blocks = new ByteBlocks();
  const given = new Uint8Array(1 << 16).fill(7);
  const row = blocks.keep(given);
  expect(row).toEqual(given);
  expect(row.buffer.byteLength).toBe(1 << 16);
});
