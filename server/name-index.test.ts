import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import { NameIndex } from './name-index.ts';
import { nameMatcher } from './name-matcher.ts';

const NAMES = [
  'Ada Marsh',
  'Ivo Marsh',
  'Ostap Korolenskyy',
  'Ostap Korolensky',
  'Harbour Council',
  'Lima',
  'Marsh Lane',
];
const QUERIES = ['', 'a', 'ma', 'marsh', 'ADA m', 'ostap korolensky', 'council harb', 'x', ' ', 'lane marsh'];

const text = fc
  .subarray(NAMES, { minLength: 0 })
  .map((names) => names.map((name) => `We met ${name}.`).join('\n\n'));

test('finds what going through all names finds, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a.txt', 'b.txt'), text), { maxLength: 6 }), (changes) => {
      const host = new AnalysisHost();
      const index = new NameIndex();
      for (const [path, own] of changes) {
        host.setFile(path, own);
        const file = host.snapshot().file(path);
        if (file) index.learn(file);
      }
      const snapshot = host.snapshot();
      for (const query of QUERIES) {
        const isWanted = nameMatcher(query);
        const expected = [...snapshot.entities()].filter((keys) => keys.some(isWanted)).map(([key]) => key);
        const found = [...index.find(snapshot, query)].map(({ keys }) => keys.toSorted()[0]);
        expect(found.toSorted()).toEqual(
          expected.map((key) => snapshot.entity(key ?? '')?.keys.toSorted()[0]).toSorted(),
        );
      }
    }),
    { numRuns: 60 },
  );
});
