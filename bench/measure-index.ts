/**
 * What the engine costs without an editor: reading and indexing the files on disk, the memory that it then holds,
 * and how well it did. The yardstick is measured in the same process on the same files, in turn with the index.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import { exposeGarbageCollector } from './garbage-collector.ts';
import { generateArticles } from './generate.ts';
import { measureKeystrokes } from './measure-keystrokes.ts';
import { processorTime } from './processor-time.ts';
import type { Quantiles } from './quantiles.ts';
import { type Findings, scoreSnapshot } from './score-snapshot.ts';
import { type LinkingFigures, watchLinking } from './watch-linking.ts';
import { readAndTokenise } from './yardstick.ts';

export interface IndexTask {
  readonly folder: string;
  readonly seed: number;
  readonly documents: number;
}

export interface IndexFigures extends LinkingFigures {
  /** Milliseconds to read every file, analyse it and have the statement index ready. */
  readonly index: number;
  /** The same in processor time. */
  readonly indexWork: number;
  /** Milliseconds to list all statements of the finished index. */
  readonly list: number;
  /** Milliseconds to read and tokenise the same files. */
  readonly yardstick: number;
  /** The same in processor time. */
  readonly yardstickWork: number;
  readonly words: number;
  /** Bytes that the finished index keeps alive, after a garbage collection. */
  readonly heap: number;
  /** Bytes of the whole process at that moment. */
  readonly rss: number;
  /** Bytes that the process was allowed for the heap. */
  readonly heapLimit: number;
  /** From the new text of a file, with one letter more in a quotation, to the next snapshot. */
  readonly keystroke: Quantiles;
  readonly findings: Findings;
}

/** Each is measured several times and the shortest counts: compiling code and other work on the machine only add. */
const ROUNDS = 3;

/** Above this many documents once has to do. */
const MOST_IN_ROUNDS = 20_000;

export function measureIndex({ folder, seed, documents }: IndexTask): IndexFigures {
  const names = [...generateArticles(seed, documents)].map((article) => article.path);
  const paths = names.map((name) => join(folder, name));
  const collectGarbage = exposeGarbageCollector();
  const yardsticks = [];
  const times = [];
  const works = [];
  const linkings: LinkingFigures[] = [];
  let host = new AnalysisHost();
  let before = 0;
  for (let round = documents > MOST_IN_ROUNDS ? 1 : ROUNDS; round > 0; round -= 1) {
    yardsticks.push(readAndTokenise(paths));
    host = new AnalysisHost();
    collectGarbage();
    before = process.memoryUsage().heapUsed;
    const worked = processorTime();
    times.push(timed(() => linkings.push(watchLinking(() => buildIndex(host, paths, names)))));
    works.push(processorTime() - worked);
  }
  collectGarbage();
  const memory = process.memoryUsage();
  const list = timed(() => host.snapshot().statements());
  return {
    index: Math.min(...times),
    indexWork: Math.min(...works),
    linking: Math.min(...linkings.map(({ linking }) => linking)),
    linkingWork: Math.min(...linkings.map(({ linkingWork }) => linkingWork)),
    compared: linkings[0]?.compared ?? 0,
    list,
    yardstick: Math.min(...yardsticks.map(({ milliseconds }) => milliseconds)),
    yardstickWork: Math.min(...yardsticks.map(({ work }) => work)),
    words: yardsticks[0]?.words ?? 0,
    heap: memory.heapUsed - before,
    rss: memory.rss,
    heapLimit: getHeapStatistics().heap_size_limit,
    keystroke: measureKeystrokes(host, generateArticles(seed, documents), documents),
    findings: scoreSnapshot(host.snapshot(), generateArticles(seed, documents)),
  };
}

function buildIndex(host: AnalysisHost, paths: readonly string[], names: readonly string[]): void {
  for (const [at, path] of paths.entries()) host.setFile(names[at] ?? path, readFileSync(path, 'utf8'));
  host.snapshot();
  host.takeTouched();
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
