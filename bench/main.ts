/**
 * `npm run bench`: measures the analysis of every kind of document, then generates a corpus of each size, measures the
 * index and the built server on it, and prints the figures. `README.md` beside this file says how to read them.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanUpOnExit, onExit } from './clean-up.ts';
import { writeCorpus } from './corpus-folder.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { machine } from './machine.ts';
import type { AgencyFigures } from './measure-agency.ts';
import type { AnalysisFigures } from './measure-analysis.ts';
import { type AnnotationFigures, measureAnnotations } from './measure-annotations.ts';
import { measureApart, runMeasurement } from './measure-apart.ts';
import { measureRestart } from './measure-restart.ts';
import { measureServer } from './measure-server.ts';
import { chooseProbes } from './probes.ts';
import { reportAgency, reportGrowth, reportSize, type SizeFigures } from './report.ts';
import { reportAnalysis } from './report-analysis.ts';
import { reportAnnotations } from './report-annotations.ts';
import { resultsPage } from './results-page.ts';

const USAGE = `npm run bench -- [--docs 20,1000,10000] [--seed 1] [--json FILE] [--page FILE] [--no-analysis] [--no-server] [--kinds NAMES] [--write FOLDER]

  --docs         sizes to measure, in documents; above 20000 without the server, and with a heap of 8 GB
  --seed         another corpus of the same kind
  --json         also write all figures to FILE
  --page         also write them to FILE as a page of the handbook, but for the analysis by itself
  --no-analysis  leave out the analysis by itself
  --no-server    leave the language server out
  --kinds        only measure the analysis by itself, of these kinds of document: names with commas, or "all"
  --write        only write the corpus of the first size to FOLDER, for a profiler or another tool`;

/** What runs in the processes of single measurements too. */
const PROGRAM = fileURLToPath(import.meta.url);

/** What is loaded into the server to watch it. */
const WATCH = fileURLToPath(new URL('./watch-loop.cjs', import.meta.url));

/** How many articles are open, each with one statement that is asked about. */
const PROBES = 20;

/** How many papers print one agency text. */
const PAPERS = 1000;

/** Documents in which people have annotated, 20 passages in each. */
const ANNOTATED = 1000;

/** From this many documents on the index needs more than Node gives a process of its own accord, and the server is left out. */
const LARGE = 20_000;

/** Megabytes. */
const LARGE_HEAP = 8192;

/** What the analysis by itself is measured at, in UTF-16 units. */
const LENGTHS = [250_000, 500_000, 1_000_000];

/** All that was measured, as `--json` writes it. */
interface Figures {
  readonly analysis: readonly AnalysisFigures[];
  readonly sizes: readonly SizeFigures[];
  /** Null while it is not measured. */
  readonly agency: AgencyFigures | null;
  readonly annotations: AnnotationFigures | null;
}

interface Options {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly json: string | undefined;
  readonly page: string | undefined;
  /** Kinds of document whose analysis is measured by itself. */
  readonly kinds: readonly string[];
  /** Whether nothing else is measured. */
  readonly kindsOnly: boolean;
  readonly server: boolean;
  readonly write: string | undefined;
  readonly help: boolean;
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (options.write !== undefined) {
    writeCorpus(options.write, options.seed, options.sizes[0] ?? 0);
    return;
  }
  const server = fileURLToPath(new URL('../dist/server.js', import.meta.url));
  const asksServer = options.server && !options.kindsOnly;
  if (asksServer && !existsSync(server)) throw new Error(`${server} is missing. Run "npm run build" first.`);
  const analysis: AnalysisFigures[] = [];
  const sizes: SizeFigures[] = [];
  let agency: AgencyFigures | null = null;
  let annotations: AnnotationFigures | null = null;
  const measuredOn = machine();
  const save = () => {
    const figures: Figures = { analysis, sizes, agency, annotations };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    if (options.page !== undefined && sizes.length > 0)
      writeFileSync(options.page, resultsPage(measuredOn, sizes));
  };
  for (const kind of options.kinds) {
    analysis.push(await measureApart(PROGRAM, 'analysis', { kind, seed: options.seed, lengths: LENGTHS }));
  }
  if (analysis.length > 0) console.log(`${reportAnalysis(analysis)}\n`);
  save();
  for (const documents of options.kindsOnly ? [] : options.sizes) {
    const figures = await measureSize(documents, options.seed, asksServer ? server : null);
    sizes.push(figures);
    console.log(`${reportSize(figures)}\n`);
    save();
  }
  const growth = reportGrowth(sizes);
  if (growth !== null) console.log(`${growth}\n`);
  if (options.kindsOnly) return;
  agency = await measureApart(PROGRAM, 'agency', { seed: options.seed, papers: PAPERS });
  console.log(`${reportAgency(agency)}\n`);
  save();
  if (!asksServer) return;
  annotations = await inFolder((folder) =>
    measureAnnotations([process.execPath, server, '--stdio'], folder, options.seed, ANNOTATED),
  );
  console.log(reportAnnotations(annotations));
  save();
}

/** Measure in a new folder, which is removed. */
async function inFolder<Result>(measure: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  onExit(remove);
  const result = await measure(folder);
  remove();
  return result;
}

async function measureSize(documents: number, seed: number, server: string | null): Promise<SizeFigures> {
  return inFolder((folder) => measureIn(folder, documents, seed, server));
}

async function measureIn(
  folder: string,
  documents: number,
  seed: number,
  server: string | null,
): Promise<SizeFigures> {
  const bytes = writeCorpus(folder, seed, documents);
  const isLarge = documents > LARGE;
  const index = await measureApart(
    PROGRAM,
    'index',
    { folder, seed, documents },
    isLarge ? LARGE_HEAP : null,
  );
  const linking = await measureApart(PROGRAM, 'linking', { seed, documents }, isLarge ? LARGE_HEAP : null);
  const asked = isLarge ? null : server;
  const probes = chooseProbes(seed, documents, PROBES);
  const figures =
    asked === null ? null : await measureServer([process.execPath, asked, '--stdio'], folder, probes);
  const restart = asked === null ? null : await measureRestart(asked, WATCH, folder, probes);
  return { documents, bytes, index, linking, server: figures, restart };
}

function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      docs: { type: 'string', default: '20,1000,10000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      page: { type: 'string' },
      'no-analysis': { type: 'boolean', default: false },
      kinds: { type: 'string' },
      'no-server': { type: 'boolean', default: false },
      write: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const sizes = values.docs.split(',').map(Number);
  const seed = Number(values.seed);
  if (![...sizes, seed].every((value) => Number.isInteger(value) && value > 0)) {
    throw new Error('The sizes and the seed have to be whole numbers above 0.');
  }
  return {
    sizes: sizes.sort((a, b) => a - b),
    seed,
    json: values.json,
    page: values.page,
    kinds: values['no-analysis'] ? [] : readKinds(values.kinds ?? ALL),
    kindsOnly: values.kinds !== undefined,
    server: !values['no-server'],
    write: values.write,
    help: values.help,
  };
}

const ALL = 'all';

function readKinds(list: string): readonly string[] {
  const kinds = list === ALL ? DOCUMENT_KINDS : list.split(',').map((name) => name.trim());
  const unknown = kinds.find((kind) => !DOCUMENT_KINDS.includes(kind));
  if (unknown === undefined) return kinds;
  throw new Error(`There is no kind “${unknown}”. There are: ${DOCUMENT_KINDS.join(', ')}.`);
}

cleanUpOnExit();
if (!runMeasurement(process.argv.slice(2))) {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  });
}
