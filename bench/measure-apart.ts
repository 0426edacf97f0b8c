/**
 * Each measurement has a process of its own: what one leaves in memory, and what the engine's code has been compiled
 * for, must not colour the figures of the next.
 */
import { fork } from 'node:child_process';
import { onExit } from './clean-up.ts';
import { measureAnalysis } from './measure-analysis.ts';
import { measureIndex } from './measure-index.ts';

const MEASUREMENTS = { analysis: measureAnalysis, index: measureIndex } as const;

type Measurements = typeof MEASUREMENTS;
type Name = keyof Measurements;

const TASK_ARGUMENT = '--measure';

/** Milliseconds. */
const TIMEOUT = 1_200_000;

/** Measure in a new process that runs the program of this one; it has to call `runMeasurement` first. */
export function measureApart<Of extends Name>(
  program: string,
  name: Of,
  task: Parameters<Measurements[Of]>[0],
): Promise<ReturnType<Measurements[Of]>> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [TASK_ARGUMENT, name, JSON.stringify(task)], { timeout: TIMEOUT });
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
