/**
 * The figures as text: a block for each size, then how each figure grows from the smallest size. Prints nothing.
 */
import type { AgencyFigures } from './measure-agency.ts';
import type { IndexFigures } from './measure-index.ts';
import type { LinkingByItself } from './measure-linking.ts';
import type { RestartFigures, StartFigures } from './measure-restart.ts';
import type { ServerFigures } from './measure-server.ts';
import { LINK_KINDS, TRAPS } from './score-links.ts';
import { printTable } from './table.ts';
import { megabytes, milliseconds, percent, times } from './units.ts';

/** All that was measured at one size. */
export interface SizeFigures {
  readonly documents: number;
  readonly bytes: number;
  readonly index: IndexFigures;
  readonly linking: LinkingByItself;
  /** Null when the server was not asked for. */
  readonly server: ServerFigures | null;
  /** Null likewise. */
  readonly restart: RestartFigures | null;
}

export function reportSize(size: SizeFigures): string {
  const { documents, bytes, index, server, restart } = size;
  const parts = [
    `== ${documents} documents, ${megabytes(bytes)}, ${index.words} words`,
    reportCosts(index),
    reportFindings(index),
  ];
  if (server) parts.push(reportServer(server));
  if (restart) parts.push(reportRestart(restart));
  return parts.join('\n\n');
}

/** Null for a single size, which has nothing to be compared with. */
export function reportGrowth(sizes: readonly SizeFigures[]): string | null {
  const [smallest] = sizes;
  if (!smallest || sizes.length < 2) return null;
  const rows = GROWING.flatMap(({ name, of, print }) => {
    const least = of(smallest);
    if (least === null) return [];
    return [[name, ...sizes.map((size) => withGrowth(of(size), least, print))]];
  });
  return printTable([['growth', ...sizes.map(({ documents }) => `${documents} documents`)], ...rows]);
}

export function reportAgency(agency: AgencyFigures): string {
  const { papers, index, linking, compared, statements, everywhere } = agency;
  return [
    `== one agency text in ${papers} papers`,
    printTable([
      ['index', milliseconds(index)],
      ['linking alone', milliseconds(linking)],
      ['pairs of wordings compared', `${compared}`],
      ['statements', `${statements}`],
      ['  that every paper reports', `${everywhere}`],
    ]),
  ].join('\n\n');
}

/** What the server is asked, and what of its figures are the answers. */
export const REQUESTS = [
  { name: 'key in prose → diagnostics', of: (server: ServerFigures) => server.keystrokeInProse },
  { name: 'key in a quotation → diagnostics', of: (server: ServerFigures) => server.keystrokeInQuotation },
  { name: 'key in a quotation → symbols', of: (server: ServerFigures) => server.keystrokeToSymbols },
  { name: 'key in a quotation → hover', of: (server: ServerFigures) => server.keystrokeToHover },
  { name: 'key in a quotation → references', of: (server: ServerFigures) => server.keystrokeToReferences },
  { name: 'hover', of: (server: ServerFigures) => server.hover },
  { name: 'references', of: (server: ServerFigures) => server.references },
  { name: 'symbols of a document', of: (server: ServerFigures) => server.symbols },
  { name: 'semantic tokens', of: (server: ServerFigures) => server.tokens },
  { name: 'diagnostics, unchanged', of: (server: ServerFigures) => server.diagnostics },
] as const;

interface Growing {
  readonly name: string;
  readonly of: (size: SizeFigures) => number | null;
  readonly print: (value: number) => string;
}

const GROWING: readonly Growing[] = [
  { name: 'read and tokenise', of: ({ index }) => index.yardstick, print: milliseconds },
  { name: 'index', of: ({ index }) => index.index, print: milliseconds },
  { name: 'index / read and tokenise', of: ({ index }) => index.index / index.yardstick, print: times },
  { name: '  in processor time', of: ({ index }) => index.indexWork / index.yardstickWork, print: times },
  { name: 'linking alone', of: ({ index }) => index.linking, print: milliseconds },
  { name: '  in processor time', of: ({ index }) => index.linkingWork, print: milliseconds },
  { name: '    by n·log n', of: ({ index }) => linkingByReports(index), print: nanoseconds },
  { name: 'linking with nothing else in memory', of: ({ linking }) => linking.linking, print: milliseconds },
  { name: '  in processor time', of: ({ linking }) => linking.linkingWork, print: milliseconds },
  { name: 'pairs of wordings compared', of: ({ index }) => index.compared, print: String },
  { name: 'key in the engine, p50', of: ({ index }) => index.keystroke.p50, print: milliseconds },
  { name: 'key in the engine, p95', of: ({ index }) => index.keystroke.p95, print: milliseconds },
  { name: 'memory of the index', of: ({ index }) => index.heap, print: megabytes },
  { name: 'server, first answer', of: ({ server }) => server?.greeted ?? null, print: milliseconds },
  {
    name: 'server, first diagnostics',
    of: ({ server }) => server?.firstDiagnostics ?? null,
    print: milliseconds,
  },
  { name: 'server, ready', of: ({ server }) => server?.ready ?? null, print: milliseconds },
  { name: 'server, memory', of: ({ server }) => server?.rss ?? null, print: megabytes },
  {
    name: 'start with nothing kept',
    of: ({ restart }) => restart?.cold.scanned ?? null,
    print: milliseconds,
  },
  { name: 'start with all kept', of: ({ restart }) => restart?.again.scanned ?? null, print: milliseconds },
  ...REQUESTS.flatMap(({ name, of }): Growing[] => [
    { name: `${name}, p50`, of: ({ server }) => server && of(server).p50, print: milliseconds },
    { name: `${name}, p95`, of: ({ server }) => server && of(server).p95, print: milliseconds },
    { name: `${name}, p99`, of: ({ server }) => server && of(server).p99, print: milliseconds },
  ]),
];

/** Milliseconds of processor time; n is the number of the quotations that were found. */
function linkingByReports({ linkingWork, findings }: IndexFigures): number {
  return linkingWork / (findings.found * Math.log2(findings.found));
}

function reportCosts(index: IndexFigures): string {
  const { p50, p95 } = index.keystroke;
  return printTable([
    ['read and tokenise', milliseconds(index.yardstick)],
    ['index', milliseconds(index.index)],
    ['index / read and tokenise', times(index.index / index.yardstick)],
    ['  in processor time', times(index.indexWork / index.yardstickWork)],
    ['linking alone', milliseconds(index.linking)],
    ['  in processor time', milliseconds(index.linkingWork)],
    ['  pairs of wordings compared', `${index.compared}`],
    ['list all statements', milliseconds(index.list)],
    ['key in the engine, p50', milliseconds(p50)],
    ['key in the engine, p95', milliseconds(p95)],
    ['memory that the index holds', megabytes(index.heap)],
    ['memory of the process', megabytes(index.rss)],
    ['heap that the process may take', megabytes(index.heapLimit)],
  ]);
}

function reportFindings({ findings }: IndexFigures): string {
  const { quotations, found, attributed, statements, links } = findings;
  return [
    printTable([
      ['quotations found', `${found} of ${quotations}`, percent(found / quotations)],
      ['  with the right speaker', `${attributed}`, percent(attributed / quotations)],
      ['statements', `${statements}`, ''],
      ['confirmed links, precision', '', percent(links.precision)],
      ['confirmed links, recall', '', percent(links.recall)],
    ]),
    printTable([
      ['links, by wording', 'pairs', 'confirmed', 'suggested', 'missed', 'recall'],
      ...LINK_KINDS.map((kind) => {
        const { pairs, confirmed, suggested } = links.kinds[kind];
        const counts = [pairs, confirmed, suggested, pairs - confirmed - suggested].map(String);
        return [kind, ...counts, percent(confirmed / pairs)];
      }),
    ]),
    printTable([
      ['false links, by what led to them', 'confirmed', 'suggested'],
      ...TRAPS.map((trap) => [trap, `${links.traps[trap].confirmed}`, `${links.traps[trap].suggested}`]),
    ]),
  ].join('\n\n');
}

function reportServer(server: ServerFigures): string {
  return [
    printTable([
      ['server, first answer', milliseconds(server.greeted)],
      ['server, first diagnostics', milliseconds(server.firstDiagnostics)],
      ['server, ready', milliseconds(server.ready)],
      ['probes answered in full', `${server.complete} of ${server.probes}`],
      ['memory of the server', server.rss === null ? 'not known' : megabytes(server.rss)],
    ]),
    printTable([
      ['request', 'p50', 'p95', 'p99'],
      ...REQUESTS.map(({ name, of }) => {
        const { p50, p95, p99 } = of(server);
        return [name, ...[p50, p95, p99].map(milliseconds)];
      }),
    ]),
  ].join('\n\n');
}

function reportRestart({ cold, again }: RestartFigures): string {
  const row = (name: string, { scanned, processor, longest, work, peak }: StartFigures) => [
    name,
    ...[scanned, processor, longest].map(milliseconds),
    work === null ? 'not known' : milliseconds(work),
    megabytes(peak),
  ];
  return printTable([
    ['start', 'all files read', 'processor time', 'longest turn', 'in processor time', 'peak memory'],
    row('nothing kept', cold),
    row('all kept', again),
  ]);
}

function withGrowth(value: number | null, least: number, print: (value: number) => string): string {
  return value === null ? '-' : `${print(value)} (${times(value / least)})`;
}

/** @param value Milliseconds. */
function nanoseconds(value: number): string {
  return `${(value * 1e6).toFixed(0)} ns`;
}
