/**
 * What a start costs where nothing is kept of the files, and a second one where all is: in a folder for the cache of its own,
 * watched for how long the server does not listen.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './clean-up.ts';
import type { Probe } from './probes.ts';
import { Session } from './session.ts';
import { LOOP_FIGURES, type LoopFigures } from './watch-loop.ts';

export interface StartFigures extends LoopFigures {
  /** Milliseconds from the start to the end of the first scan, with the probes' articles open. */
  readonly scanned: number;
}

export interface RestartFigures {
  readonly cold: StartFigures;
  readonly again: StartFigures;
}

/**
 * @param program The server.
 * @param watch The module that watches it.
 */
export async function measureRestart(
  program: string,
  watch: string,
  folder: string,
  probes: readonly Probe[],
): Promise<RestartFigures> {
  const own = mkdtempSync(join(tmpdir(), 'crossquote-bench-'));
  const remove = () => rmSync(own, { recursive: true, force: true });
  onExit(remove);
  const command = [process.execPath, '--require', watch, program, '--stdio'];
  const start = () => measureStart(command, folder, probes, own);
  const figures = { cold: await start(), again: await start() };
  remove();
  return figures;
}

async function measureStart(
  command: readonly string[],
  folder: string,
  probes: readonly Probe[],
  own: string,
): Promise<StartFigures> {
  const figures = join(own, 'loop.json');
  const began = performance.now();
  const session = new Session(command, folder, { cache: own, env: { [LOOP_FIGURES]: figures } });
  try {
    await session.greet();
    session.open(probes);
    await session.scanned();
    const scanned = performance.now() - began;
    await session.client.close();
    return { scanned, ...(JSON.parse(readFileSync(figures, 'utf8')) as LoopFigures) };
  } finally {
    await session.client.close();
  }
}
