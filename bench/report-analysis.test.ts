import { expect, test } from 'vitest';
import { growthOf, reportAnalysis } from './report-analysis.ts';

const small = { bytes: 250_000, analysis: 50, tokenising: 5 };
const large = { bytes: 1_000_000, analysis: 400, tokenising: 20 };

test('growth is the time per byte at the largest size, by that at the smallest', () => {
  expect(growthOf([small, { bytes: 500_000, analysis: 1, tokenising: 1 }, large])).toBe(2);
  expect(growthOf([small])).toBeNaN();
});

test('prints a row for each kind, with the speed at each size', () => {
  expect(reportAnalysis([{ kind: 'list', sizes: [small, large] }])).toBe(
    [
      '== analysis of text in memory, MB/s',
      '',
      '  kind of document   at 0.25 MB   at 1.00 MB   tokenising   growth',
      '  list                     5.00         2.50           50    ×2.00',
    ].join('\n'),
  );
});
