/**
 * The yardstick: what it costs on this machine to read the same files and cut them into words. It knows nothing of
 * Crossquote, so that a figure beside it says how much is spent on more than looking at every letter once.
 */
import { readFileSync } from 'node:fs';
import { processorTime } from './processor-time.ts';

const WORD = /[\p{L}\p{N}]+/gu;

interface Yardstick {
  readonly milliseconds: number;
  /** The same in processor time. */
  readonly work: number;
  readonly words: number;
}

export function readAndTokenise(paths: readonly string[]): Yardstick {
  const [start, worked] = [performance.now(), processorTime()];
  let words = 0;
  for (const path of paths) words += tokenise(readFileSync(path, 'utf8'));
  return { milliseconds: performance.now() - start, work: processorTime() - worked, words };
}

/** How many words a text has. */
export function tokenise(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
