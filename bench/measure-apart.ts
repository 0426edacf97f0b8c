/**
 * Each measurement has a process of its own: what one leaves in memory, and what the engine's code has been compiled
 * for, must not colour the figures of the next.
 */
import { fork } from 'node:child_process';
import { onExit } from './clean-up.ts';
import { measureAgency } from './measure-agency.ts';
import { measureAnalysis } from './measure-analysis.ts';
import { measureIndex } from './measure-index.ts';
import { measureLinking } from './measure-linking.ts';

const MEASUREMENTS = {
  analysis: measureAnalysis,
  index: measureIndex,
  linking: measureLinking,
  agency: measureAgency,
} as const;

type Measurements = typeof MEASUREMENTS;
type Name = keyof Measurements;

const TASK_ARGUMENT = '--measure';

/** Milliseconds. */
const TIMEOUT = 3_600_000;

/**
 * Measure in a new process that runs the program of this one; it has to call `runMeasurement` first.
 *
 * @param heap Megabytes that the process may take for its heap; what Node takes for right where it is null.
 */
export function measureApart<Of extends Name>(
  program: string,
  name: Of,
  task: Parameters<Measurements[Of]>[0],
  heap: number | null = null,
): Promise<ReturnType<Measurements[Of]>> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, ...(heap === null ? [] : [`--max-old-space-size=${heap}`])];
    const child = fork(program, [TASK_ARGUMENT, name, JSON.stringify(task)], { timeout: TIMEOUT, execArgv });
    onExit(() => child.kill('SIGKILL'));
    child.once('message', (figures) => resolve(figures as ReturnType<Measurements[Of]>));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The process that measures the ${name} ended early (${signal ?? code}).`)),
    );
  });
}

/** Do what the parent process asks for, if there is one. Returns whether there was. */
export function runMeasurement(parameters: readonly string[]): boolean {
  const [argument, name, task] = parameters;
  if (argument !== TASK_ARGUMENT || name === undefined || task === undefined) return false;
  const measure: (task: never) => unknown = MEASUREMENTS[name as Name];
  process.send?.(measure(JSON.parse(task) as never));
  return true;
}
