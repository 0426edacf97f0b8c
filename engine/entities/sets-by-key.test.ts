import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SetsByKey } from './sets-by-key.ts';

/** More texts than stand in a row come and go under two keys. */
const someChanges = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(12).map(String), fc.boolean()), {
  maxLength: 80,
  size: 'max',
});

test('after any changes it has what a set for each key has, in its order', () => {
  fc.assert(
    fc.property(someChanges, (changes) => {
      const sets = new SetsByKey();
      const own: Record<string, Set<string>> = { a: new Set(), b: new Set() };
      for (const [key, text, comes] of changes) {
        if (comes) sets.add(key, text);
        else sets.delete(key, text);
        if (comes) own[key]?.add(text);
        else own[key]?.delete(text);
        for (const [name, expected] of Object.entries(own)) {
          expect([...sets.of(name)]).toEqual([...expected]);
          expect([sets.sizeOf(name), sets.has(name, text)]).toEqual([expected.size, expected.has(text)]);
        }
      }
    }),
  );
});
