import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

async function lines(...chunks: readonly (Uint8Array | string)[]): Promise<string[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const read: string[] = [];
  for await (const line of readLines(stream)) read.push(line);
  return read;
}

test('ends lines at LF and CRLF only', async () => {
  expect(await lines('a\tb\nc\r\nd\u2028e\rf\n')).toEqual(['a\tb', 'c', 'd\u2028e\rf']);
});

test('gives empty lines, but none after the last line end', async () => {
  expect(await lines('\n\na')).toEqual(['', '', 'a']);
  expect(await lines('')).toEqual([]);
});

test('drops a byte order mark', async () => {
  expect(await lines('\ufeffa\nb')).toEqual(['a', 'b']);
});

test('reads UTF-16 as spreadsheets write it', async () => {
  const bytes = Buffer.from('\ufeff“a”\tb\r\nc\r\n', 'utf16le');
  expect(await lines(bytes)).toEqual(['“a”\tb', 'c']);
  expect(await lines(Buffer.from(bytes).swap16())).toEqual(['“a”\tb', 'c']);
});

test('reads a line that is no UTF-8 as Windows-1252, and the others as they are', async () => {
  expect(await lines('“a”\n', Uint8Array.of(0x93, 0x62, 0x94))).toEqual(['“a”', '“b”']);
});

test('does not depend on how the stream is cut', async () => {
  const text = fc.stringMatching(/^[a“\t\r\n😀\ufffd]{0,12}$/u);
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), fc.integer({ min: 1, max: 5 }), async (written, isWide, size) => {
      const bytes = isWide ? Buffer.from(`\ufeff${written}`, 'utf16le') : Buffer.from(written);
      const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const expected = written.split('\n').map((line) => line.replace(/\r$/, ''));
      if (expected.at(-1) === '' && !written.endsWith('\r')) expected.pop();
      expect(await lines(...cut)).toEqual(expected);
    }),
  );
});
