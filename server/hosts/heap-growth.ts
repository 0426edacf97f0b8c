/**
 * How much room V8 gives the heap of this process before it collects garbage.
 *
 * By itself it waits until the heap is up to four times what was left the last time, and young objects get 32 MB; an editor
 * has better uses for what a corpus of 10,000 documents would take so.
 */
import { setFlagsFromString } from 'node:v8';

/** What V8 has by default, and what we have in place of it. */
const FLAGS = [
  // In percent of what was left the last time. 0: as V8 sees fit.
  { name: '--heap-growing-percent', before: 0, ours: 25 },
  // 1: young objects keep the megabyte or two that they have while the program is loaded.
  { name: '--semi-space-growth-factor', before: 2, ours: 1 },
] as const;

/** From now on, in all threads. */
export function growHeapSlowly(): void {
  for (const { name, ours } of FLAGS) setFlagsFromString(`${name}=${ours}`);
}

/** Do something with the flags as they were: compiled code is kept for these, and is found by them before they are set. */
export function withFirstFlags(act: () => void): void {
  for (const { name, before } of FLAGS) setFlagsFromString(`${name}=${before}`);
  act();
  growHeapSlowly();
}
