/**
 * `npm run bench`: generates a corpus of each size, measures the index and the built server on it, and prints the
 * figures. `README.md` beside this file says how to read them.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cleanUpOnExit, onExit } from './clean-up.ts';
import { writeCorpus } from './corpus-folder.ts';
import { measureIndexApart, runIndexTask } from './index-process.ts';
import { measureServer } from './measure-server.ts';
import { chooseProbes } from './probes.ts';
import { reportGrowth, reportSize, type SizeFigures } from './report.ts';

const USAGE = `npm run bench -- [--docs 100,1000,10000] [--seed 1] [--json FILE] [--no-server] [--write FOLDER]

  --docs       sizes to measure, in documents
  --seed       another corpus of the same kind
  --json       also write all figures to FILE
  --no-server  leave the language server out
  --write      only write the corpus of the first size to FOLDER, for a profiler or another tool`;

/** How many articles are open, each with one statement that is asked about. */
const PROBES = 20;

interface Options {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly json: string | undefined;
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
  if (options.server && !existsSync(server))
    throw new Error(`${server} is missing. Run "npm run build" first.`);
  const measured: SizeFigures[] = [];
  for (const documents of options.sizes) {
    const figures = await measureSize(documents, options.seed, options.server ? server : null);
    measured.push(figures);
    console.log(`${reportSize(figures)}\n`);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, null, 2)}\n`);
  }
  const growth = reportGrowth(measured);
  if (growth !== null) console.log(growth);
}

async function measureSize(documents: number, seed: number, server: string | null): Promise<SizeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  onExit(remove);
  const bytes = writeCorpus(folder, seed, documents);
  const index = await measureIndexApart(fileURLToPath(import.meta.url), { folder, seed, documents });
  const probes = chooseProbes(seed, documents, PROBES);
  const figures =
    server === null ? null : await measureServer([process.execPath, server, '--stdio'], folder, probes);
  remove();
  return { documents, bytes, index, server: figures };
}

function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      docs: { type: 'string', default: '100,1000,10000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
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
    server: !values['no-server'],
    write: values.write,
    help: values.help,
  };
}

cleanUpOnExit();
if (!runIndexTask(process.argv.slice(2))) {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  });
}
