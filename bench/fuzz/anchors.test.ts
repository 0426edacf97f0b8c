import { expect, test } from 'vitest';
import { fuzzAnchors } from './anchors.ts';

test('no annotation whose text still stands is lost or on another passage', () => {
  const { counts, failures } = fuzzAnchors({ sequences: 20, annotations: 300, seed: 1 });
  expect(failures).toEqual([]);
  expect(counts['stands: found']).toBeGreaterThan(5000);
});

test('placing annotations by their words alone is found out', () => {
  const { counts } = fuzzAnchors({ sequences: 5, annotations: 100, seed: 1 }, (document, selectors) =>
    selectors.map(({ quote: { exact } }) => {
      const start = document.indexOf(exact);
      return start < 0
        ? { how: 'orphan', guesses: [] }
        : { how: 'moved', span: { start, end: start + exact.length } };
    }),
  );
  expect(counts['stands: on another passage']).toBeGreaterThan(10);
  expect(counts['stands: lost']).toBeGreaterThan(0);
});
