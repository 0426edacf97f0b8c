/**
 * How long a process has not listened: loaded into the server before anything else, it tells at the end. It looks every ten
 * milliseconds, so that it costs next to nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';

export interface LoopFigures {
  /** Milliseconds of processor time of all threads. */
  readonly processor: number;
  /** The longest time between two turns of the event loop, in milliseconds: other work on the machine is in it. */
  readonly longest: number;
  /** The longest work of the main thread between two turns, in milliseconds of processor time; null where no system tells it. */
  readonly work: number | null;
  /** The most memory that the process has had at a time, in bytes, as the system counts it. */
  readonly peak: number;
}

/** Names the file that the figures are written to. */
export const LOOP_FIGURES = 'CROSSQUOTE_BENCH_LOOP';

/** Milliseconds. */
const EVERY = 10;

const { [LOOP_FIGURES]: file } = process.env;
if (file !== undefined) watch(file);

function watch(to: string): void {
  const delays = monitorEventLoopDelay({ resolution: EVERY });
  let longest: number | null = null;
  let before: number | null = null;
  const look = () => {
    const worked = threadTime();
    if (before !== null && worked !== null) longest = Math.max(longest ?? 0, worked - before);
    before = worked;
  };
  // What comes before the first turn is the loading of the program.
  setTimeout(() => {
    delays.enable();
    setInterval(look, EVERY).unref();
  }, EVERY).unref();
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const figures: LoopFigures = {
      processor: (user + system) / 1000,
      longest: delays.max / 1e6,
      work: longest,
      peak: process.resourceUsage().maxRSS * 1024,
    };
    writeFileSync(to, JSON.stringify(figures));
  });
}

/** Processor time of this thread in milliseconds; null where it is not told. */
function threadTime(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}
