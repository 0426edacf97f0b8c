import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { fuzzCorpus, noCorpusFigures } from './corpus.ts';

test('no hostile text is too much for the engine', () => {
  const figures = noCorpusFigures();
  const problems = Array.from({ length: 8 }, (_, seed) => fuzzCorpus(new Random(seed), figures)).flat();
  expect(problems).toEqual([]);
  expect(figures.texts).toBeGreaterThan(30);
  expect(figures.quotations).toBeGreaterThan(100);
}, 180_000);
