/**
 * What has to be gone when the bench ends, however it ends: child processes and temporary folders.
 */
const tasks: (() => void)[] = [];

/** `task` must be synchronous and may be run after its work is done. */
export function onExit(task: () => void): void {
  tasks.push(task);
}

/** Run all tasks at any end of this process, an interrupt included. */
export function cleanUpOnExit(): void {
  process.once('exit', () => {
    for (const task of tasks.reverse()) task();
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
