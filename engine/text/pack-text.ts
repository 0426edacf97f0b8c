/**
 * A text in as few bytes as it can be read from at once: most texts take one byte a character.
 *
 * Texts with no more than 32 different characters beyond Latin-1 (marks, dashes, an odd letter) have those in a table, and
 * the bytes that Latin-1 leaves to control characters stand for them. All others take two bytes a UTF-16 unit. Whatever
 * a string holds comes back, halves of surrogate pairs included, which UTF-8 cannot carry.
 */
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

const FIRST_IN_TABLE = 0x80;
const LONGEST_TABLE = 0x20;
const END_OF_TABLE = FIRST_IN_TABLE + LONGEST_TABLE;

const TWO_BYTES = LONGEST_TABLE + 1;

export function writeText(text: string, out: ByteWriter): void {
  out.whole(text.length);
  const table = tableOf(text);
  if (!table) {
    out.byte(TWO_BYTES);
    const bytes = new Uint8Array(2 * text.length);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[2 * at] = unit & 0xff;
      bytes[2 * at + 1] = unit >> 8;
    }
    out.bytes(bytes);
    return;
  }
  out.byte(table.size);
  for (const unit of table.keys()) out.whole(unit);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at] = isPlain(unit) ? unit : (table.get(unit) as number);
  }
  out.bytes(bytes);
}

/** @throws RangeError where the bytes are not such a text. */
export function readText(given: ByteReader): string {
  const length = given.whole();
  const kind = given.byte();
  if (kind > TWO_BYTES) throw new RangeError('no text is written so');
  if (kind === TWO_BYTES) {
    const bytes = given.bytes(2 * length);
    return join(length, (at) => (bytes[2 * at] as number) | ((bytes[2 * at + 1] as number) << 8));
  }
  if (kind === 0) {
    const bytes = given.bytes(length);
    return join(length, (at) => bytes[at] as number);
  }
  const unitOf = BYTES.slice();
  for (let index = 0; index < kind; index++) unitOf[FIRST_IN_TABLE + index] = given.whole();
  const bytes = given.bytes(length);
  return join(length, (at) => unitOf[bytes[at] as number] as number);
}

/** Each byte at its own place. */
const BYTES = Uint16Array.from({ length: 0x100 }, (_, byte) => byte);

/** Units turned at once into one string: enough to be fast, few enough to be arguments of one call. */
const CHUNK = 4096;

function join(length: number, unitAt: (at: number) => number): string {
  const units = new Uint16Array(Math.min(length, CHUNK));
  let text = '';
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start);
    for (let index = 0; index < count; index++) units[index] = unitAt(start + index);
    text += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  }
  return text;
}

function isPlain(unit: number): boolean {
  return unit < FIRST_IN_TABLE || (unit >= END_OF_TABLE && unit <= 0xff);
}

/** The bytes of the units beyond Latin-1, in the order of the table; null where they are too many for one. */
function tableOf(text: string): ReadonlyMap<number, number> | null {
  const table = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isPlain(unit) || table.has(unit)) continue;
    if (table.size === LONGEST_TABLE) return null;
    table.set(unit, FIRST_IN_TABLE + table.size);
  }
  return table;
}
