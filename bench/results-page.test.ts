import { expect, test } from 'vitest';
import type { SizeFigures } from './report.ts';
import { resultsPage } from './results-page.ts';

const machine = {
  processor: 'Abacus',
  cores: 2,
  system: 'linux',
  node: '20.0.0',
  day: '2026-01-02',
  load: 1.25,
};

const quantiles = { count: 300, p50: 0.25, p95: 0.5, p99: 12 };

/** Figures of a size: what is not given is the same for all. */
function sized(documents: number, peak: number, keystroke: number, work: number | null): SizeFigures {
  const start = { scanned: 1000, processor: 900, longest: 70, work, peak };
  return {
    documents,
    bytes: 3500 * documents,
    index: {
      index: 1000,
      yardstick: 100,
      linking: 10,
      compared: 7,
      keystroke: { ...quantiles, p95: keystroke },
      heap: 1e6,
      findings: { quotations: 4, found: 3, links: { precision: 1, recall: 0.5 } },
    },
    server: {
      greeted: 50,
      firstDiagnostics: 60,
      ready: 2000,
      ...Object.fromEntries(
        'hover references symbols tokens diagnostics keystrokeInProse keystrokeInQuotation keystrokeToSymbols keystrokeToHover keystrokeToReferences'
          .split(' ')
          .map((name) => [name, quantiles]),
      ),
    },
    restart: { cold: start, again: { ...start, peak: peak / 2 } },
  } as unknown as SizeFigures;
}

const rowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('|'));

test('says which limits are met, those of memory at their own size', () => {
  const rows = rowsOf(resultsPage(machine, [sized(20, 1e6, 1, 10), sized(10_000, 400e6, 1.6, null)]));
  expect(rows).toContain(
    '| peak memory of the server, start with nothing kept, 10,000 documents | 300.0 MB | 400.0 MB | **no** |',
  );
  expect(rows).toContain(
    '| peak memory of the server, start with all kept, 10,000 documents | 300.0 MB | 200.0 MB | yes |',
  );
  expect(rows).toContain('| longest turn, start with all kept | 50.00 ms | 70.00 ms | **no** |');
  expect(rows).toContain('| hover, p50 | 0.30 ms | 0.25 ms | yes |');
  expect(rows).toContain('| key in a quotation → diagnostics, p99 | 10.00 ms | 12.00 ms | **no** |');
  expect(rows).toContain('| key in the engine, p95, by that at the smallest size | ×1.50 | ×1.60 | **no** |');
});

test('has a column for each size, and no row of what was not measured', () => {
  const [small, large] = [sized(20, 1e6, 1, 10), sized(1000, 2e6, 1, 20)];
  const page = resultsPage(machine, [small, { ...large, server: null }]);
  expect(rowsOf(page)).toContain('|  | 20 documents | 1,000 documents |');
  expect(rowsOf(page)).toContain('| nothing kept: longest turn | 10.00 ms | 20.00 ms |');
  expect(rowsOf(page)).toContain('| hover | 0.25 / 0.50 / 12.00 |  |');
  const withoutServer = resultsPage(machine, [{ ...small, server: null, restart: null }]);
  expect(withoutServer).not.toMatch(/hover|nothing kept|peak memory/);
  expect(withoutServer).not.toContain('by that at the smallest size');
});

test('says what it was measured on', () => {
  expect(resultsPage(machine, [sized(20, 1e6, 1, 10)])).toContain(
    '2026-01-02, Abacus, 2 cores, linux, Node 20.0.0. The machine had other work when the bench began: 1.3 processes on average.',
  );
});
