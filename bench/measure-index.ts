/**
 * What the engine costs without an editor: reading and indexing the files on disk, the memory that it then holds,
 * and how well it did. The yardstick is measured in the same process on the same files, in turn with the index.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import { exposeGarbageCollector } from './garbage-collector.ts';
import { generateArticles } from './generate.ts';
import { type Findings, scoreSnapshot } from './score-snapshot.ts';
import { readAndTokenise } from './yardstick.ts';

export interface IndexTask {
  readonly folder: string;
  readonly seed: number;
  readonly documents: number;
}

export interface IndexFigures {
  /** Milliseconds to read every file, analyse it and have the statement index ready. */
  readonly index: number;
  /** Milliseconds to list all statements of the finished index. */
  readonly list: number;
  /** Milliseconds to read and tokenise the same files. */
  readonly yardstick: number;
  readonly words: number;
  /** Bytes that the finished index keeps alive, after a garbage collection. */
  readonly heap: number;
  /** Bytes of the whole process at that moment. */
  readonly rss: number;
  readonly findings: Findings;
}

/** Each is measured several times and the shortest counts: compiling code and other work on the machine only add. */
const ROUNDS = 3;

export function measureIndex({ folder, seed, documents }: IndexTask): IndexFigures {
  const names = [...generateArticles(seed, documents)].map((article) => article.path);
  const paths = names.map((name) => join(folder, name));
  const collectGarbage = exposeGarbageCollector();
  const yardsticks = [];
  const times = [];
  let host = new AnalysisHost();
  let before = 0;
  for (let round = ROUNDS; round > 0; round -= 1) {
    yardsticks.push(readAndTokenise(paths));
    host = new AnalysisHost();
    collectGarbage();
    before = process.memoryUsage().heapUsed;
    times.push(timed(() => buildIndex(host, paths, names)));
  }
  collectGarbage();
  const memory = process.memoryUsage();
  const list = timed(() => host.snapshot().statements());
  return {
    index: Math.min(...times),
    list,
    yardstick: Math.min(...yardsticks.map(({ milliseconds }) => milliseconds)),
    words: yardsticks[0]?.words ?? 0,
    heap: memory.heapUsed - before,
    rss: memory.rss,
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
