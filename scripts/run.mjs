/**
 * Run a program and pass on what it prints, so that its output can also be read.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] The repository's root if left out.
 * @property {Record<string, string | undefined>} [env] Added to the environment; undefined removes.
 * @property {boolean} [isQuiet] Print nothing unless it fails.
 */

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} The exit code (1 when a signal ended it), and all it printed.
 */
export function run(program, args, { cwd = root, env = {}, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, own] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        if (!isQuiet) own.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (isQuiet && code !== 0) process.stderr.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Run a program that has to succeed.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrFail(program, args, options) {
  const { code } = await run(program, args, options);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}`);
}

/**
 * How to call npm: by the script that runs this one where there is one, because on Windows a program cannot start
 * `npm.cmd` without a shell.
 *
 * @param {readonly string[]} args
 * @param {string} [node] The Node to run it with.
 * @returns {[program: string, args: readonly string[]]}
 */
export function npm(args, node = process.execPath) {
  const { npm_execpath: script } = process.env;
  return script && /\.c?js$/.test(script) ? [node, [script, ...args]] : ['npm', args];
}
