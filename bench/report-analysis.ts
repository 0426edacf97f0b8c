/**
 * The figures of the analysis by itself as text: a row for each kind of document. Prints nothing.
 */
import type { AnalysisFigures, AnalysisTimes } from './measure-analysis.ts';
import { printTable } from './table.ts';

export function reportAnalysis(figures: readonly AnalysisFigures[]): string {
  const sizes = figures[0]?.sizes.map(({ bytes }) => `at ${(bytes / 1e6).toFixed(2)} MB`) ?? [];
  const rows = figures.map(({ kind, sizes }) => {
    const largest = sizes.at(-1);
    return [
      kind,
      ...sizes.map(({ bytes, analysis }) => speed(bytes, analysis)),
      largest ? speed(largest.bytes, largest.tokenising) : '-',
      times(growthOf(sizes)),
    ];
  });
  return [
    '== analysis of text in memory, MB/s',
    '',
    printTable([['kind of document', ...sizes, 'tokenising', 'growth'], ...rows]),
  ].join('\n');
}

/** The time per byte at the last size, divided by that at the first: 1 is linear. NaN for fewer than two sizes. */
export function growthOf(sizes: readonly AnalysisTimes[]): number {
  const [smallest] = sizes;
  const largest = sizes.at(-1);
  if (!smallest || !largest || sizes.length < 2) return Number.NaN;
  return largest.analysis / largest.bytes / (smallest.analysis / smallest.bytes);
}

/** @returns Megabytes of UTF-8 in a second. */
function speed(bytes: number, milliseconds: number): string {
  return (bytes / 1e3 / milliseconds).toFixed(milliseconds < bytes / 1e4 ? 0 : 2);
}

function times(value: number): string {
  return Number.isNaN(value) ? '-' : `×${value.toFixed(2)}`;
}
