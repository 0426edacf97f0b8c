/**
 * The index is measured in a process of its own for each size: what one size leaves in memory, and what the engine's
 * code has been compiled for, must not colour the figures of the next.
 */
import { fork } from 'node:child_process';
import { onExit } from './clean-up.ts';
import { type IndexFigures, type IndexTask, measureIndex } from './measure-index.ts';

const TASK_ARGUMENT = '--index-task';

/** Milliseconds. */
const TIMEOUT = 1_200_000;

/** Measure in a new process that runs the program of this one; it has to call `runIndexTask` first. */
export function measureIndexApart(program: string, task: IndexTask): Promise<IndexFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [TASK_ARGUMENT, JSON.stringify(task)], { timeout: TIMEOUT });
    onExit(() => child.kill('SIGKILL'));
    child.once('message', (figures) => resolve(figures as IndexFigures));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The index process ended early (${signal ?? code}).`)),
    );
  });
}

/** Do what the parent process asks for, if there is one. Returns whether there was. */
export function runIndexTask(parameters: readonly string[]): boolean {
  const [argument, task] = parameters;
  if (argument !== TASK_ARGUMENT || task === undefined) return false;
  process.send?.(measureIndex(JSON.parse(task) as IndexTask));
  return true;
}
