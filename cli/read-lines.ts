/**
 * The lines of a stream of bytes, as they come.
 *
 * Lines end at LF, with or without a CR before it, and nowhere else: the other characters that end lines in Unicode
 * may stand in a text. UTF-16 is known by its byte order mark, as spreadsheets write it. Otherwise each line is
 * UTF-8, or Windows-1252 where it is malformed as such.
 */
import { Buffer, isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../engine/text/decode.ts';

/** The lines without their ends. A line end at the end of the stream begins no further line. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let form: Form | undefined;
  let line = '';
  for await (const chunk of fromFullStart(chunks)) {
    form ??= formOf(chunk);
    const [first = '', ...others] = form.read(chunk).split('\n');
    line += first;
    for (const other of others) {
      yield form.finish(line);
      line = other;
    }
  }
  if (form && line !== '') yield form.finish(line);
}

/** How bytes become lines: `read` keeps line ends recognisable, `finish` makes the text of one line. */
interface Form {
  read(bytes: Uint8Array): string;
  finish(line: string): string;
}

function formOf(start: Uint8Array): Form {
  const mark = `${start[0]},${start[1]}`;
  if (mark === '255,254') return utf16('utf-16le');
  if (mark === '254,255') return utf16('utf-16be');
  // Each byte as one character, so that lines can be told apart before they are decoded one by one.
  return {
    read: (bytes) => Buffer.from(bytes).toString('latin1'),
    finish: (line) => withoutEnd(decodeLine(line)),
  };
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): Form {
  const decoder = new TextDecoder(encoding);
  return { read: (bytes) => decoder.decode(bytes, { stream: true }), finish: withoutEnd };
}

function decodeLine(line: string): string {
  const bytes = Buffer.from(line, 'latin1');
  const guess = isUtf8(bytes) ? null : decodeWindows1252(bytes);
  return guess ?? bytes.toString('utf8');
}

/** A line without its CR, and the first without its byte order mark. */
function withoutEnd(line: string): string {
  return line.replace(/^\ufeff|\r$/g, '');
}

/** The chunks, the first of them long enough to show a byte order mark. */
async function* fromFullStart(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (start === null) yield chunk;
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < 2) continue;
      yield start;
      start = null;
    }
  }
  if (start !== null && start.length > 0) yield start;
}
