/**
 * The form of a file of the cache: many records under their keys, written at once and never changed.
 *
 * A head (magic, number of records, checksum of the index), the index (key, start, length and checksum of each record, in the
 * order of the keys), the records. So a part of the file is enough to know what is in it, a key is found without going through
 * the index, and a damaged end costs the records that stand there. All numbers have 32 bits, low byte first. It knows nothing
 * of files.
 */
import { firstIndex } from '../../engine/text/first-index.ts';
import { checksum } from './checksum.ts';

/** In bytes; a key is a string of so many units below 256. */
export const KEY_LENGTH = 16;

/** Changes with the form, so that no program reads what another form means. */
const MAGIC = 'CQFACTS2';
const HEAD = MAGIC.length + 8;
const START = KEY_LENGTH;
const LENGTH = START + 4;
const CHECKSUM = LENGTH + 4;
const ENTRY = CHECKSUM + 4;

/** Where a record stands in its file, in bytes from its start. */
export interface Place {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

export function packSegment(records: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  const index = Buffer.alloc(sorted.length * ENTRY);
  let at = 0;
  let start = HEAD + index.length;
  for (const [key, record] of sorted) {
    index.write(key, at, KEY_LENGTH, 'latin1');
    index.writeUInt32LE(start, at + START);
    index.writeUInt32LE(record.length, at + LENGTH);
    index.writeUInt32LE(checksum(record), at + CHECKSUM);
    at += ENTRY;
    start += record.length;
  }
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(sorted.length, MAGIC.length);
  head.writeUInt32LE(checksum(index), MAGIC.length + 4);
  return Buffer.concat([head, index, ...sorted.map(([, record]) => record)]);
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

/** What is in a file. It holds the bytes that it was read from. */
export class SegmentIndex {
  readonly #entries: Buffer;

  private constructor(entries: Buffer) {
    this.#entries = entries;
  }

  /** @param begin The file, or its beginning to `indexEnd` at least. @returns Null where the index is damaged. */
  static read(begin: Uint8Array): SegmentIndex | null {
    const end = indexEnd(begin, begin.length);
    if (end === null) return null;
    const bytes = bufferOn(begin);
    const entries = bytes.subarray(HEAD, end);
    return checksum(entries) === bytes.readUInt32LE(MAGIC.length + 4) ? new SegmentIndex(entries) : null;
  }

  placeOf(key: string): Place | undefined {
    const front = Buffer.from(key, 'latin1').readUInt32BE();
    let number = firstIndex(this.#size, (before) => this.#frontOf(before) < front);
    while (number < this.#size && this.#frontOf(number) === front) {
      const place = this.#place(number++);
      if (place.key === key) return place;
    }
    return undefined;
  }

  *places(): Iterable<Place> {
    for (let number = 0; number < this.#size; number++) yield this.#place(number);
  }

  get #size(): number {
    return this.#entries.length / ENTRY;
  }

  /** The first bytes of a key, as a number in the same order as the keys. */
  #frontOf(number: number): number {
    return this.#entries.readUInt32BE(number * ENTRY);
  }

  #place(number: number): Place {
    const at = number * ENTRY;
    return {
      key: this.#entries.toString('latin1', at, at + KEY_LENGTH),
      start: this.#entries.readUInt32LE(at + START),
      length: this.#entries.readUInt32LE(at + LENGTH),
      checksum: this.#entries.readUInt32LE(at + CHECKSUM),
    };
  }
}

/** A view of a record in its file; undefined where it is damaged. */
export function recordAt(file: Uint8Array, place: Place): Uint8Array | undefined {
  const record = file.subarray(place.start, place.start + place.length);
  return record.length === place.length && checksum(record) === place.checksum ? record : undefined;
}

function bufferOn(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
