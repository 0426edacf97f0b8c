import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FewEntries } from './few-entries.ts';

/** More keys than stand in a row, each set several times and deleted where there is no value. */
const someChanges = fc.array(fc.tuple(fc.nat(12), fc.option(fc.nat(3))), { maxLength: 60, size: 'max' });

test('after any changes it has what a map has, in its order', () => {
  fc.assert(
    fc.property(someChanges, (changes) => {
      const few = new FewEntries<number, number>();
      const map = new Map<number, number>();
      for (const [key, value] of changes) {
        for (const entries of [few, map])
          if (value === null) entries.delete(key);
          else entries.set(key, value);
        expect([...few]).toEqual([...map]);
        expect([...few.keys()]).toEqual([...map.keys()]);
        expect([few.size, few.has(key), few.get(key)]).toEqual([map.size, map.has(key), map.get(key)]);
      }
    }),
  );
});
