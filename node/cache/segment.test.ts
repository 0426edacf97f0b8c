import { expect, test } from 'vitest';
import { indexEnd, type Place, packSegment, recordAt, SegmentIndex } from './segment.ts';

const RECORDS = new Map([
  [key('a'), Buffer.from('The first record.')],
  [key('\u00ff'), Buffer.from('')],
  [key('c'), Buffer.from('The third, which is a little longer than the first one.')],
]);

test('records come back under their keys', () => {
  expect(recordsIn(packSegment(RECORDS))).toEqual(asText(RECORDS));
  expect(recordsIn(packSegment(new Map()))).toEqual({});
});

test('a record is found by its key, and by no other', () => {
  // The same first bytes, as two keys in billions have them.
  const keys = ['aaaa', 'aaab', 'aaac', '\u00ff\u00ff\u00ff\u00ff'].flatMap((front) =>
    ['b', 'z', 'm'].map((letter) => front + letter.repeat(12)),
  );
  const present = keys.filter((_, number) => number % 2 === 0);
  const file = packSegment(new Map(present.map((name) => [name, Buffer.from(name)])));
  const index = SegmentIndex.read(file);
  const found = keys.map((name) => {
    const place = index?.placeOf(name);
    return place && Buffer.from(recordAt(file, place) ?? []).toString();
  });
  expect(found).toEqual(keys.map((name) => (present.includes(name) ? name : undefined)));
});

test('the index can be read without the records', () => {
  const file = packSegment(RECORDS);
  const end = indexEnd(file.subarray(0, 20), file.length) as number;
  expect(placesIn(file.subarray(0, end))).toEqual(placesIn(file));
});

test('whatever byte is damaged, what is read is what was written', () => {
  const file = packSegment(RECORDS);
  const whole = asText(RECORDS);
  for (let at = 0; at < file.length; at++) {
    for (const flipped of [0x01, 0x80, 0xff]) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] as number) ^ flipped;
      const read = recordsIn(damaged);
      expect(whole).toMatchObject(read);
      expect(Object.keys(read).length).toBeLessThan(3);
    }
  }
});

test('wherever a file is cut off, the records before are read', () => {
  const file = packSegment(RECORDS);
  const whole = asText(RECORDS);
  for (let length = 0; length < file.length; length++) {
    const read = recordsIn(file.subarray(0, length));
    expect(whole).toMatchObject(read);
    const places = placesIn(file);
    const indexLength = places[0]?.start ?? 0;
    const complete = places.filter(
      (place) => indexLength <= length && (place.length === 0 || place.start + place.length <= length),
    );
    expect(Object.keys(read)).toEqual(complete.map((place) => place.key));
  }
});

test('a number of records that the file is too small for is none', () => {
  const file = Buffer.from(packSegment(RECORDS));
  file.writeUInt32LE(0xffffffff, 8);
  expect(indexEnd(file, file.length)).toBeNull();
});

function key(letter: string): string {
  return letter.repeat(16);
}

function placesIn(file: Uint8Array): readonly Place[] {
  return [...(SegmentIndex.read(file)?.places() ?? [])];
}

function recordsIn(file: Uint8Array): Record<string, string> {
  const records: Record<string, string> = {};
  for (const place of placesIn(file)) {
    const record = recordAt(file, place);
    if (record) records[place.key] = Buffer.from(record).toString();
  }
  return records;
}

function asText(records: ReadonlyMap<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...records].map(([name, record]) => [name, record.toString()]));
}
