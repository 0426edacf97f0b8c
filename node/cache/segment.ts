/**
 * The form of a file of the cache: many records under their keys, written at once and never changed.
 *
 * A head (magic, number of records, checksum of the index), the index (key, length and checksum of each record), the
 * records. So a part of the file is enough to know what is in it, and a damaged end costs the records that stand there. All
 * numbers have 32 bits, low byte first. It knows nothing of files.
 */
import { checksum } from './checksum.ts';

/** In bytes; a key is a string of so many units below 256. */
export const KEY_LENGTH = 16;

/** Changes with the form, so that no program reads what another form means. */
const MAGIC = 'CQFACTS1';
const HEAD = MAGIC.length + 8;
const ENTRY = KEY_LENGTH + 8;

/** Where a record stands in its file, in bytes from its start. */
export interface Place {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

export function packSegment(records: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const index = Buffer.alloc(records.size * ENTRY);
  let at = 0;
  for (const [key, record] of records) {
    index.write(key, at, KEY_LENGTH, 'latin1');
    index.writeUInt32LE(record.length, at + KEY_LENGTH);
    index.writeUInt32LE(checksum(record), at + KEY_LENGTH + 4);
    at += ENTRY;
  }
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(records.size, MAGIC.length);
  head.writeUInt32LE(checksum(index), MAGIC.length + 4);
  return Buffer.concat([head, index, ...records.values()]);
}

/**
 * How many bytes of a file are its index with what is before, by the first ones of it; null where it is none of ours.
 *
 * @param size Of the whole file: no index is larger.
 */
export function indexEnd(begin: Uint8Array, size: number): number | null {
  const bytes = bufferOn(begin);
  if (bytes.length < HEAD || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const end = HEAD + bytes.readUInt32LE(MAGIC.length) * ENTRY;
  return end > size ? null : end;
}

/** @param begin The file, or its beginning to `indexEnd` at least. @returns Null where the index is damaged. */
export function readIndex(begin: Uint8Array): readonly Place[] | null {
  const end = indexEnd(begin, begin.length);
  if (end === null) return null;
  const bytes = bufferOn(begin);
  if (checksum(bytes.subarray(HEAD, end)) !== bytes.readUInt32LE(MAGIC.length + 4)) return null;
  const places: Place[] = [];
  let start = end;
  for (let at = HEAD; at < end; at += ENTRY) {
    const length = bytes.readUInt32LE(at + KEY_LENGTH);
    const key = bytes.toString('latin1', at, at + KEY_LENGTH);
    places.push({ key, start, length, checksum: bytes.readUInt32LE(at + KEY_LENGTH + 4) });
    start += length;
  }
  return places;
}

/** A view of a record in its file; undefined where it is damaged. */
export function recordAt(file: Uint8Array, place: Place): Uint8Array | undefined {
  const record = file.subarray(place.start, place.start + place.length);
  return record.length === place.length && checksum(record) === place.checksum ? record : undefined;
}

function bufferOn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
