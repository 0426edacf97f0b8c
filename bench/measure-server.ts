/**
 * What a user waits for: the built server is started over stdio as an editor starts it, on a folder of articles,
 * and asked as an editor asks. One request is under way at a time.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Probe } from './probes.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { residentBytes } from './resident-bytes.ts';
import { Session } from './session.ts';

export interface ServerFigures {
  /** Milliseconds from the start of the server to its answer to the greeting. */
  readonly greeted: number;
  /** Milliseconds from the start of the server to the diagnostics of the first open article. */
  readonly firstDiagnostics: number;
  /** Milliseconds from the start to the first moment at which every probe has all its reports. */
  readonly ready: number;
  /** Bytes at that moment. Null where the system does not say. */
  readonly rss: number | null;
  readonly probes: number;
  /** How many probes were answered in full. */
  readonly complete: number;
  readonly hover: Quantiles;
  readonly references: Quantiles;
  readonly symbols: Quantiles;
  readonly tokens: Quantiles;
  /** Of an article that has not changed since they were asked for last. */
  readonly diagnostics: Quantiles;
  /** From a change of one letter to the diagnostics of its article. */
  readonly keystrokeInProse: Quantiles;
  readonly keystrokeInQuotation: Quantiles;
  /** From a change of one letter in a quotation to what else an editor asks for. */
  readonly keystrokeToSymbols: Quantiles;
  readonly keystrokeToHover: Quantiles;
  readonly keystrokeToReferences: Quantiles;
}

/** How often each kind of request is made; before, it is made unmeasured to compile the code. */
const REQUESTS = 300;
const WARM_UP = 40;

/** Milliseconds. A typist's pause, shortened: the server begins its background work, which the next key meets. */
const PAUSE_BETWEEN_KEYS = 20;

/** Milliseconds for the work that the server does when nobody asks. */
const SETTLE = 1000;

export async function measureServer(
  command: readonly string[],
  folder: string,
  probes: readonly Probe[],
): Promise<ServerFigures> {
  const [first] = probes;
  if (!first)
    throw new Error('The corpus is too small to have a statement to ask about. Choose more documents.');
  const start = performance.now();
  const session = new Session(command, folder);
  try {
    await session.greet();
    const greeted = performance.now() - start;
    session.open(probes);
    await session.diagnostics(first);
    const firstDiagnostics = performance.now() - start;
    const complete = await session.ready(probes);
    const ready = performance.now() - start;
    const rss = residentBytes(session.client.processId);
    await wait(SETTLE);
    const afterKey = (place: 'prose' | 'quotation', ask: (probe: Probe) => Promise<unknown>) =>
      timeEach(probes, (probe) => session.type(probe, probe[place], () => ask(probe)), PAUSE_BETWEEN_KEYS);
    return {
      greeted,
      firstDiagnostics,
      ready,
      rss,
      probes: probes.length,
      complete,
      hover: await timeEach(probes, (probe) => session.hover(probe), 0),
      references: await timeEach(probes, (probe) => session.references(probe), 0),
      symbols: await timeEach(probes, (probe) => session.symbols(probe), 0),
      tokens: await timeEach(probes, (probe) => session.tokens(probe), 0),
      diagnostics: await timeEach(probes, (probe) => session.diagnostics(probe), 0),
      keystrokeInProse: await afterKey('prose', (probe) => session.diagnostics(probe)),
      keystrokeInQuotation: await afterKey('quotation', (probe) => session.diagnostics(probe)),
      keystrokeToSymbols: await afterKey('quotation', (probe) => session.symbols(probe)),
      keystrokeToHover: await afterKey('quotation', (probe) => session.hover(probe)),
      keystrokeToReferences: await afterKey('quotation', (probe) => session.references(probe)),
    };
  } finally {
    await session.client.close();
  }
}

async function timeEach(
  probes: readonly Probe[],
  ask: (probe: Probe) => Promise<unknown>,
  pause: number,
): Promise<Quantiles> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + REQUESTS; turn += 1) {
    const probe = probes[turn % probes.length];
    if (!probe) break;
    const start = performance.now();
    await ask(probe);
    if (turn >= WARM_UP) times.push(performance.now() - start);
    if (pause > 0) await wait(pause);
  }
  return quantilesOf(times);
}
