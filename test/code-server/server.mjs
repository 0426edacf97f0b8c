/**
 * Start and stop one code-server, in fresh folders and on a free port.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { CODE_SERVER } from './install.mjs';

/** A marketplace without addresses: nothing is looked up, recommended or brought up to date. */
const NO_MARKETPLACE = '{}';

const execute = promisify(execFile);

/** The built-in extensions that the tests look at; without the other ninety a window opens some seconds earlier. */
const BUILTIN_EXTENSIONS = ['theme-defaults', 'theme-seti', 'json', 'configuration-editing'];

/** Milliseconds for the server to print its address; it takes one or two seconds. */
const START_LIMIT = 60_000;

/**
 * @typedef {object} CodeServer
 * @property {string} url
 * @property {() => Promise<void>} killLanguageServer As a crash ends it.
 * @property {() => Promise<void>} stop Ends the server with all its processes and removes its folders.
 */

/**
 * @param {object} options
 * @param {string} [options.vsix] An extension to install first.
 * @param {Record<string, unknown>} [options.settings] User settings.
 * @param {boolean} [options.isDriven] Whether the page may have an extension's tests run.
 * @param {(text: string) => void} options.log
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ vsix, settings = {}, isDriven = false, log }) {
  // A short path: the server puts a socket here, whose path has a limit.
  const home = mkdtempSync(path.join(tmpdir(), 'cs-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    prepare(home, settings);
    if (vsix) await installExtension(vsix, home);
    const child = spawn(CODE_SERVER.node, [CODE_SERVER.entry, ...serverOptions(home, isDriven)], {
      env: environment(home),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that the extension host ends with it.
      detached: true,
    });
    const url = await addressOf(child, log).catch(async (error) => {
      await stop(child);
      throw error;
    });
    return {
      url,
      killLanguageServer: () => killLanguageServer(child),
      stop: () => stop(child).finally(removeHome),
    };
  } catch (error) {
    removeHome();
    throw error;
  }
}

/**
 * The server keeps all that it has below the home folder.
 *
 * @param {string} home
 * @param {Record<string, unknown>} settings
 */
function prepare(home, settings) {
  const user = path.join(home, '.local/share/code-server/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
  mkdirSync(builtinFolder(home));
  for (const name of BUILTIN_EXTENSIONS) {
    symlinkSync(path.join(CODE_SERVER.builtinExtensions, name), path.join(builtinFolder(home), name));
  }
}

/** @param {string} home */
function builtinFolder(home) {
  return path.join(home, 'builtin');
}

/**
 * @param {string} home
 * @param {boolean} isDriven
 */
function serverOptions(home, isDriven) {
  return [
    // Any free port of this machine alone, and therefore no password.
    '--bind-addr=127.0.0.1:0',
    '--auth=none',
    // A test asks nobody on the network and tells nobody; environment() keeps it from the marketplace.
    '--disable-update-check',
    '--disable-telemetry',
    `--vscode-option=builtin-extensions-dir=${builtinFolder(home)}`,
    // Without this the workbench ignores the page's request to run tests.
    ...(isDriven ? ['--vscode-option=enable-smoke-test-driver'] : []),
  ];
}

/**
 * All of the environment. Nothing of the caller's gets through but where programs are: its terminal may be one of VS
 * Code, whose variables make the server a client of that window, and others change where the server keeps its files.
 *
 * @param {string} home
 * @returns {Record<string, string>}
 */
function environment(home) {
  const { PATH = '' } = process.env;
  return { PATH, HOME: home, EXTENSIONS_GALLERY: NO_MARKETPLACE };
}

/**
 * @param {string} vsix
 * @param {string} home
 */
async function installExtension(vsix, home) {
  const args = [CODE_SERVER.entry, '--install-extension', vsix];
  await execute(CODE_SERVER.node, args, { env: environment(home) });
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {(text: string) => void} log Gets all that the server prints.
 * @returns {Promise<string>} Where the server says that it can be reached.
 */
async function addressOf(child, log) {
  createInterface(child.stderr).on('line', log);
  const lines = createInterface(child.stdout).on('line', log);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => reject(new Error(`code-server ${why}; see build/logs`));
      timer = setTimeout(fail, START_LIMIT, 'does not say where it is');
      child.on('error', reject).on('exit', (code) => fail(`ended with ${code}`));
      lines.on('line', (line) => {
        const [url] = /http:\S+\d/.exec(line) ?? [];
        if (url !== undefined) resolve(url);
      });
    });
  } finally {
    clearTimeout(timer);
  }
}

/** All that the server has started is in its process group. @param {import('node:child_process').ChildProcess} child */
async function killLanguageServer(child) {
  const { stdout } = await execute('pgrep', ['-g', String(child.pid), '-f', '/dist/server\\.js']);
  for (const pid of stdout.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
}

/** Not gently: what it would save is thrown away. @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
