/**
 * Where long work stops to listen.
 *
 * A cancellation is a message like any other: it arrives only when the event loop gets its turn. So a loop over
 * many files or reports awaits a checkpoint in each round.
 */
import type { CancellationToken } from 'vscode-languageserver';
import type { Host } from './host.ts';

/** Thrown at a checkpoint when nobody waits for the answer any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export type Checkpoint = () => Promise<void>;

/** Milliseconds of work without a rest; short beside the 50 ms that a user notices. */
const LONGEST_STRETCH = 10;

/** @returns A function that rests when 10 ms have passed since the last rest, and throws `Cancelled` when cancelled. */
export function createCheckpoint(host: Pick<Host, 'now' | 'rest'>, token: CancellationToken): Checkpoint {
  let rested = host.now();
  return async () => {
    if (host.now() - rested >= LONGEST_STRETCH) {
      await host.rest();
      rested = host.now();
    }
    if (token.isCancellationRequested) throw new Cancelled();
  };
}
