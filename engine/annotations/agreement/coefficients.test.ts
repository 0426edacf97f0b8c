import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coefficient, LabelPairs } from './coefficient.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { f1 } from './f1.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';

/** The labels of two people, a letter each, unit by unit. */
function pairsOf(a: string, b: string): LabelPairs {
  const pairs = new LabelPairs();
  for (const [index, label] of [...a].entries()) pairs.add(label, b[index] ?? '');
  return pairs;
}

/** A table of counts, rows for the one person and columns for the other. */
function table(...rows: readonly (readonly number[])[]): LabelPairs {
  const pairs = new LabelPairs();
  for (const [a, row] of rows.entries())
    for (const [b, count] of row.entries()) pairs.add(String(a), String(b), count);
  return pairs;
}

describe('α', () => {
  test('of binary data is that of Krippendorff 2011, section A', () => {
    expect(krippendorffsAlpha(pairsOf('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
  });

  test('of nominal data is that of Krippendorff 2011, section B', () => {
    expect(krippendorffsAlpha(pairsOf('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
  });

  test('is not defined without units, nor where all values are one', () => {
    expect(krippendorffsAlpha(pairsOf('', ''))).toBe('no units');
    expect(krippendorffsAlpha(pairsOf('aaa', 'aaa'))).toBe('no variance');
  });
});

describe('κ', () => {
  test('is that of the diagnoses in Cohen 1960', () => {
    expect(cohensKappa(table([88, 14, 18], [10, 40, 10], [2, 6, 12]))).toBeCloseTo(0.492, 3);
  });

  test('is 0.4 for 50 proposals of which two readers accept 20 and refuse 15 together', () => {
    expect(cohensKappa(table([20, 5], [10, 15]))).toBeCloseTo(0.4, 10);
  });

  test('is not defined without units, nor where both give one label throughout', () => {
    expect(cohensKappa(pairsOf('', ''))).toBe('no units');
    expect(cohensKappa(pairsOf('aaa', 'aaa'))).toBe('no variance');
  });

  test('is 0 where one of the two always says the same', () => {
    expect(cohensKappa(pairsOf('aaaa', 'aabb'))).toBe(0);
  });
});

test('F1 is twice what is shared by what both have', () => {
  expect(f1(3, 4, 8)).toBe(0.5);
  expect(f1(0, 0, 2)).toBe(0);
  expect(f1(0, 0, 0)).toBe('no units');
});

const labels = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
  maxLength: 40,
});

test.each([
  ['α', krippendorffsAlpha],
  ['κ', cohensKappa],
] as const)('%s lies in [−1, 1], is symmetric, and 1 for who agrees with themselves', (_, coefficient) => {
  fc.assert(
    fc.property(labels, (units) => {
      const of = (left: 0 | 1, right: 0 | 1): Coefficient => {
        const pairs = new LabelPairs();
        for (const unit of units) pairs.add(unit[left], unit[right]);
        return coefficient(pairs);
      };
      const [value, swapped, self] = [of(0, 1), of(1, 0), of(0, 0)];
      expect(swapped).toBe(value);
      if (typeof value === 'number') {
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(-1);
      }
      if (typeof self === 'number') expect(self).toBe(1);
      else expect(new Set(units.map(([own]) => own)).size).toBeLessThan(2);
    }),
  );
});
