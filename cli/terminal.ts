/**
 * Where the commands print: results on standard output, everything else on standard error.
 *
 * It decides once, from the options, the environment and the streams, whether to colour and how wide a line is. What
 * is printed through it must be safe to print already (see visible.ts).
 */
import { once } from 'node:events';
import type { Command } from 'commander';
import { type Piece, paint } from './style.ts';

/** The options that every command takes. */
interface GlobalOptions {
  readonly quiet?: boolean;
  /** True for `--color`, false for `--no-color`, absent for neither. */
  readonly color?: boolean;
}

/** The part of a stream that is used here; `process.stdout` and `process.stderr` are such. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

export interface Streams {
  readonly stdout: Output & NodeJS.EventEmitter;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Terminal {
  /** Columns of a line of results; infinite when they do not go to a terminal, so that nothing is cut. */
  readonly width: number;
  /** Whether results are coloured. */
  readonly color: boolean;
  /** Print a result as it is, waiting while the reader is behind. */
  write(text: string): Promise<void>;
  /** Print one line of results. */
  line(pieces: readonly Piece[]): Promise<void>;
  /** Say on standard error what is good to know; silent under `--quiet`. */
  note(message: string): void;
  /** Say on standard error what the user must know. */
  warn(message: string): void;
  /** Replace the line that says how far the work has come; '' clears it. Nothing where nobody looks. */
  progress(text: string): void;
}

/** The terminal for a command that has been parsed. */
export function openTerminal(command: Command, streams: Streams = process): Terminal {
  const { stdout, stderr, env } = streams;
  const { TERM: kind } = env;
  const options = command.optsWithGlobals<GlobalOptions>();
  const color = wantsColor(stdout, options, env);
  const colorsMessages = wantsColor(stderr, options, env);
  const showsProgress = stderr.isTTY === true && !options.quiet && kind !== 'dumb';
  let shown = '';

  async function write(text: string): Promise<void> {
    progress('');
    if (!stdout.write(text)) await once(stdout, 'drain');
  }
  function message(pieces: readonly Piece[]): void {
    progress('');
    stderr.write(`${paint(pieces, colorsMessages)}\n`);
  }
  function progress(text: string): void {
    if (!showsProgress || text === shown) return;
    // The line is cut to the screen, because the carriage return goes back only to the start of the last row.
    const line = text.slice(0, (stderr.columns ?? 80) - 1);
    stderr.write(`\r\u001b[K${line}`);
    shown = text;
  }

  return {
    width: stdout.isTTY === true ? Math.max(stdout.columns ?? 80, MINIMAL_WIDTH) : Number.POSITIVE_INFINITY,
    color,
    write,
    line: (pieces) => write(`${paint(pieces, color).trimEnd()}\n`),
    note: (text) => {
      if (!options.quiet) message([{ text, style: 'dim' }]);
    },
    warn: (text) => message([{ text: 'warning: ', style: 'warning' }, { text }]),
    progress,
  };
}

/** Columns below which a layout is not squeezed further: a narrower terminal wraps by itself. */
const MINIMAL_WIDTH = 40;

/** The options come first, then FORCE_COLOR, then NO_COLOR (https://no-color.org), as in Node itself. */
function wantsColor(output: Output, options: GlobalOptions, env: Streams['env']): boolean {
  if (options.color !== undefined) return options.color;
  const { FORCE_COLOR: force, NO_COLOR: never, TERM: kind } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (never !== undefined && never !== '') return false;
  return output.isTTY === true && kind !== 'dumb';
}
