import { expect, test } from 'vitest';
import { quantilesOf } from './quantiles.ts';

test('gives times that were measured, by nearest rank', () => {
  const times = Array.from({ length: 200 }, (_, at) => 200 - at);
  expect(quantilesOf(times)).toEqual({ count: 200, p50: 100, p95: 190, p99: 198 });
  expect(quantilesOf([7])).toEqual({ count: 1, p50: 7, p95: 7, p99: 7 });
});
