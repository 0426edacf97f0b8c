/**
 * The figures as a page of the handbook: the limits and whether they are met, then a table for each kind of figure with a column
 * for each size. Prints and measures nothing.
 */
import type { Machine } from './machine.ts';
import type { StartFigures } from './measure-restart.ts';
import type { Quantiles } from './quantiles.ts';
import { REQUESTS, type SizeFigures } from './report.ts';
import { megabytes, milliseconds, percent, times } from './units.ts';

/** Something that shall be no more than so much. */
interface Limit {
  readonly name: string;
  readonly most: number;
  readonly print: (value: number) => string;
  /** At the largest size, and the smallest where they are compared; nothing where it was not measured. */
  readonly of: (largest: SizeFigures, smallest: SizeFigures) => number | null | undefined;
  /** Holds for this many documents only; for the largest size where it is left out. */
  readonly documents?: number;
}

/** What the program aims at: what nobody notices while typing, and what an editor may take beside everything else. */
const LIMITS: readonly Limit[] = [
  {
    name: 'peak memory of the server, start with nothing kept',
    most: 300e6,
    print: megabytes,
    documents: 10_000,
    of: ({ restart }) => restart?.cold.peak,
  },
  {
    name: 'peak memory of the server, start with all kept',
    most: 300e6,
    print: megabytes,
    documents: 10_000,
    of: ({ restart }) => restart?.again.peak,
  },
  {
    name: 'longest turn, start with nothing kept',
    most: 50,
    print: milliseconds,
    of: ({ restart }) => restart && longestOf(restart.cold),
  },
  {
    name: 'longest turn, start with all kept',
    most: 50,
    print: milliseconds,
    of: ({ restart }) => restart && longestOf(restart.again),
  },
  ...['hover', 'references', 'symbols of a document', 'semantic tokens'].map((name) =>
    atMost(name, 'p50', 0.3),
  ),
  atMost('key in a quotation → diagnostics', 'p50', 2),
  atMost('key in a quotation → diagnostics', 'p99', 10),
  atMost('key in a quotation → references', 'p50', 2),
  {
    name: 'key in the engine, p95, by that at the smallest size',
    most: 1.5,
    print: times,
    of: (largest, smallest) =>
      largest === smallest ? null : largest.index.keystroke.p95 / smallest.index.keystroke.p95,
  },
];

/** A row of a table: its name, and what is printed of each size. */
type Row = readonly [name: string, print: (size: SizeFigures) => string | null];

const STARTS: readonly Row[] = [
  ['first answer', ({ server }) => server && milliseconds(server.greeted)],
  ['first diagnostics', ({ server }) => server && milliseconds(server.firstDiagnostics)],
  ['ready', ({ server }) => server && milliseconds(server.ready)],
  ...startRows('nothing kept', ({ restart }) => restart?.cold),
  ...startRows('all kept', ({ restart }) => restart?.again),
];

const REQUEST_ROWS: readonly Row[] = REQUESTS.map(({ name, of }) => [
  name,
  ({ server }) =>
    server && [of(server).p50, of(server).p95, of(server).p99].map((value) => value.toFixed(2)).join(' / '),
]);

const INDEX: readonly Row[] = [
  ['bytes of text', ({ bytes }) => megabytes(bytes)],
  ['index', ({ index }) => milliseconds(index.index)],
  ['index / read and tokenise', ({ index }) => times(index.index / index.yardstick)],
  ['linking alone', ({ index }) => milliseconds(index.linking)],
  ['pairs of wordings compared', ({ index }) => String(index.compared)],
  ['key in the engine, p50', ({ index }) => milliseconds(index.keystroke.p50)],
  ['key in the engine, p95', ({ index }) => milliseconds(index.keystroke.p95)],
  ['memory that the index holds', ({ index }) => megabytes(index.heap)],
  ['quotations found', ({ index }) => percent(index.findings.found / index.findings.quotations)],
  ['confirmed links, precision', ({ index }) => percent(index.findings.links.precision)],
  ['confirmed links, recall', ({ index }) => percent(index.findings.links.recall)],
];

/** @param sizes From the smallest to the largest. */
export function resultsPage(
  { processor, cores, system, node, day, load }: Machine,
  sizes: readonly SizeFigures[],
): string {
  const parts = [
    '# Measurements',
    WRITTEN_BY,
    `${day}, ${processor}, ${cores} cores, ${system}, Node ${node}. The machine had other work when the bench began: ${load.toFixed(1)} processes on average. Where that is more than a little, times are too long, by as much as there are more processes than cores; memory and counts are what they are.`,
    ...section('Limits', 'At the largest size, unless another is named.', [
      ['figure', 'limit', 'measured', 'met'],
      ...limitRows(sizes),
    ]),
    ...section(
      'Starting',
      'From the start of the server, with twenty articles open. A longest turn is the longest time for which the server did not listen: what its main thread worked, where the system tells that.',
      sizeRows(sizes, STARTS),
    ),
    ...section('Answers', 'Milliseconds: p50 / p95 / p99.', sizeRows(sizes, REQUEST_ROWS)),
    ...section('Index', 'The engine by itself, without the server.', sizeRows(sizes, INDEX)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const WRITTEN_BY =
  '`npm run bench -- --page docs/measurements.md` writes this page. What is measured, and how, stands in [bench/README.md](../bench/README.md#how-to-read-it); every row has the name that it has there.';

/** @param rows The head first; where there is no other, there is no such section. */
function section(title: string, text: string, rows: readonly (readonly string[])[]): readonly string[] {
  const [head, ...others] = rows;
  return head && others.length > 0 ? [`## ${title}`, text, markdownTable(head, others)] : [];
}

function limitRows(sizes: readonly SizeFigures[]): readonly (readonly string[])[] {
  const [smallest] = sizes;
  return LIMITS.flatMap(({ name, most, print, of, documents }) => {
    const size =
      documents === undefined ? sizes.at(-1) : sizes.find((other) => other.documents === documents);
    const value = size && smallest && of(size, smallest);
    if (typeof value !== 'number') return [];
    const full = documents === undefined ? name : `${name}, ${count(documents)} documents`;
    return [[full, print(most), print(value), value <= most ? 'yes' : '**no**']];
  });
}

function atMost(request: string, quantile: 'p50' | 'p99', most: number): Limit {
  const found = REQUESTS.find(({ name }) => name === request);
  const of = ({ server }: SizeFigures) => {
    const times: Quantiles | null = server && found ? found.of(server) : null;
    return times?.[quantile];
  };
  return { name: `${request}, ${quantile}`, most, print: milliseconds, of };
}

function startRows(name: string, of: (size: SizeFigures) => StartFigures | undefined): readonly Row[] {
  const row = (what: string, print: (start: StartFigures) => string): Row => [
    `${name}: ${what}`,
    (size) => {
      const start = of(size);
      return start ? print(start) : null;
    },
  ];
  return [
    row('all files read', ({ scanned }) => milliseconds(scanned)),
    row('processor time', ({ processor }) => milliseconds(processor)),
    row('longest turn', (start) => milliseconds(longestOf(start))),
    row('peak memory', ({ peak }) => megabytes(peak)),
  ];
}

function longestOf({ work, longest }: StartFigures): number {
  return work ?? longest;
}

/** With a head. Rows of which nothing was measured are left out. */
function sizeRows(sizes: readonly SizeFigures[], rows: readonly Row[]): readonly (readonly string[])[] {
  const printed = rows.map(([name, print]) => [name, ...sizes.map((size) => print(size) ?? '')]);
  return [
    ['', ...sizes.map(({ documents }) => `${count(documents)} documents`)],
    ...printed.filter(([, ...cells]) => cells.some((cell) => cell !== '')),
  ];
}

/** All columns but the first flush right. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function count(documents: number): string {
  return documents.toLocaleString('en');
}
