/**
 * How long the processor works for this process, its threads for compiling and for collecting garbage among them: what a
 * piece of work costs on a machine that others use too.
 */

/** Milliseconds that the processor has worked for the process so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
