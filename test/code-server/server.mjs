/**
 * Start and stop one code-server, in fresh folders and on a free port.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { run } from '../../scripts/run.mjs';
import { CODE_SERVER } from './install.mjs';

/** What keeps the workbench quiet: no look-ups, no tips, no questions. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'window.confirmBeforeClose': 'never',
  'git.enabled': false,
};

/** The built-in extensions that the tests look at; without the other ninety a window opens some seconds earlier. */
const BUILTIN_EXTENSIONS = ['theme-defaults', 'theme-seti', 'json', 'configuration-editing'];

/** Milliseconds for the server to print its address; it takes one or two seconds. */
const START_LIMIT = 60_000;

/** Milliseconds for the server to end when it is asked to. */
const STOP_LIMIT = 5000;

/**
 * @typedef {object} CodeServer
 * @property {string} url
 * @property {() => Promise<void>} stop Ends the server with all its processes and removes its folders.
 */

/**
 * @param {object} options
 * @param {string} [options.vsix] An extension to install first.
 * @param {Record<string, unknown>} [options.settings] User settings beyond those that keep the workbench quiet.
 * @param {boolean} [options.isDriven] Whether the page may have an extension's tests run.
 * @param {(text: string) => void} options.log
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ vsix, settings = {}, isDriven = false, log }) {
  // A short path: the server puts a socket here, whose path has a limit.
  const folder = mkdtempSync(path.join(tmpdir(), 'cs-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    prepare(folder, { ...SETTINGS, ...settings });
    if (vsix) await installExtension(vsix, folder);
    const child = spawn(CODE_SERVER.node, [CODE_SERVER.entry, ...serverOptions(folder, isDriven)], {
      env: { ...process.env, ...environment(folder) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that the extension host ends with it.
      detached: true,
    });
    const url = await addressOf(child, log);
    return { url, stop: () => stop(child).finally(removeFolder) };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} settings
 */
function prepare(folder, settings) {
  for (const name of ['home', 'data/User', 'extensions', 'builtin']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'config.yaml'), 'auth: none\n');
  writeFileSync(path.join(folder, 'data/User/settings.json'), JSON.stringify(settings));
  for (const name of BUILTIN_EXTENSIONS) {
    symlinkSync(path.join(CODE_SERVER.builtinExtensions, name), path.join(folder, 'builtin', name));
  }
}

/** @param {string} folder */
function folderOptions(folder) {
  return [
    ...['--config', path.join(folder, 'config.yaml')],
    ...['--user-data-dir', path.join(folder, 'data')],
    ...['--extensions-dir', path.join(folder, 'extensions')],
  ];
}

/**
 * @param {string} folder
 * @param {boolean} isDriven
 */
function serverOptions(folder, isDriven) {
  return [
    ...folderOptions(folder),
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    ...['--vscode-option', `builtin-extensions-dir=${path.join(folder, 'builtin')}`],
    // Without this the workbench ignores the page's request to run tests.
    ...(isDriven ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
}

/**
 * @param {string} folder
 * @returns {Record<string, string | undefined>}
 */
function environment(folder) {
  const home = path.join(folder, 'home');
  return {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    EXTENSIONS_GALLERY: '{}',
    // A terminal of VS Code has these, and they would turn the server into a client of that window.
    VSCODE_IPC_HOOK_CLI: undefined,
    ELECTRON_RUN_AS_NODE: undefined,
    NODE_OPTIONS: undefined,
    PORT: undefined,
    PASSWORD: undefined,
  };
}

/**
 * @param {string} vsix
 * @param {string} folder
 */
async function installExtension(vsix, folder) {
  const args = [CODE_SERVER.entry, ...folderOptions(folder), '--install-extension', vsix];
  const { code, output } = await run(CODE_SERVER.node, args, { env: environment(folder), isQuiet: true });
  if (code !== 0 || !output.includes('was successfully installed'))
    throw new Error(`not installed: ${output}`);
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {(text: string) => void} log
 * @returns {Promise<string>}
 */
function addressOf(child, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ why) => reject(new Error(`code-server ${why}\n${output}`));
    const timer = setTimeout(() => fail(`printed no address in ${START_LIMIT} ms`), START_LIMIT);
    const read = (/** @type {string} */ text) => {
      output += text;
      log(text);
      const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/i.exec(output)?.[1];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), STOP_LIMIT);
  await ended;
  clearTimeout(timer);
}
