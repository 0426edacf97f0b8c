/**
 * What was found in a file, as one piece of bytes: for a file of the cache, and for the way between threads.
 */
import type { FoundInFile } from '../engine/corpus/read-file.ts';
import { ByteReader } from '../engine/text/byte-reader.ts';
import { ByteWriter } from '../engine/text/byte-writer.ts';

export function packFound(found: FoundInFile): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  for (const { length } of found) out.whole(length + 1);
  out.whole(0);
  for (const bytes of found) out.bytes(bytes);
  return out.take() as Uint8Array<ArrayBuffer>;
}

/** Views of the bytes that are given. @throws RangeError where these are not what `packFound` has made. */
export function unpackFound(record: Uint8Array): FoundInFile {
  const given = new ByteReader(record);
  const lengths: number[] = [];
  for (let length = given.whole(); length > 0; length = given.whole()) lengths.push(length - 1);
  const found = lengths.map((length) => given.bytes(length));
  if (!given.isAtEnd) throw new RangeError('there are bytes behind what was found');
  return found;
}
