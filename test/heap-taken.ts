/**
 * How much memory something takes that stays.
 */
import { exposeGarbageCollector } from '../bench/garbage-collector.ts';

/** What is made, and the bytes of the heap that it has taken, without what was left over when it was made. */
export function heapTaken<T>(make: () => T): { readonly made: T; readonly taken: number } {
  const collectGarbage = exposeGarbageCollector();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collectGarbage();
  return { made, taken: process.memoryUsage().heapUsed - before };
}
