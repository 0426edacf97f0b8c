/**
 * What the figures were measured on, as far as it says something about them; not whose machine it is.
 */
import { cpus, loadavg, platform } from 'node:os';
import process from 'node:process';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly system: string;
  readonly node: string;
  /** The day, as YYYY-MM-DD. */
  readonly day: string;
  /** How many other processes wanted to work in the last minute; always 0 on Windows. */
  readonly load: number;
}

/** To be asked before anything is measured. */
export function machine(): Machine {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    system: platform(),
    node: process.versions.node,
    day: new Date().toISOString().slice(0, 10),
    load: loadavg()[0] ?? 0,
  };
}
