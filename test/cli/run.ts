/**
 * Runs the built command line in a folder of its own.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built program. */
export const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** Run `crossquote` in the folder, its output no terminal. */
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  write(name: string, content: string | Uint8Array): void;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with these files, by relative path; removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'crossquote-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, run: (args, options) => run(path, args, options) };
}

async function run(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: RunOptions = {},
): Promise<Ended> {
  const { NO_COLOR: _never, FORCE_COLOR: _force, ...inherited } = process.env;
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...inherited, ...env } });
  // A command that refuses its arguments ends without reading its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status, stdout, stderr] = await Promise.all([
    new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)),
    buffer(child.stdout),
    buffer(child.stderr),
  ]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
