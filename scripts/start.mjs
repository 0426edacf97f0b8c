/**
 * Try Crossquote on a folder: print what its sources disagree on, then open it in VS Code with this extension.
 *
 *     npm start                  on the sample articles
 *     npm start -- FOLDER        on a folder of your own
 *
 * Where no `code` is on the PATH, the web workbench is served on localhost instead, until Ctrl+C.
 */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findOnPath } from './find-program.mjs';
import { installPackages } from './install.mjs';
import { root, runOrFail } from './run.mjs';

const given = process.argv[2];
// npm runs scripts in the repository; the user's own folder is where npm was called.
const { INIT_CWD: calledFrom = '.' } = process.env;
const folder = given ? path.resolve(calledFrom, given) : path.join(root, 'samples/articles');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder} is no folder: name one that holds sources.`);
  process.exit(2);
}

await installPackages();
await runOrFail(process.execPath, ['esbuild.mjs']);
printDisagreements();
const code = findOnPath(['code']);
if (code) openInDesktop(code);
else await serveOnLocalhost();

/** The command line has the terminal to itself, for its colours. That sources disagree is no failure. */
function printDisagreements() {
  const cli = path.join(root, 'dist/cli.mjs');
  spawnSync(process.execPath, [cli, 'check', path.basename(folder)], {
    cwd: path.dirname(folder),
    stdio: 'inherit',
  });
}

/** @param {string} program */
function openInDesktop(program) {
  console.log(`\nOpening ${folder} in VS Code …`);
  // On Windows `code` is a batch file, which only a shell can start.
  const needsShell = process.platform === 'win32';
  const quote = (/** @type {string} */ text) => (needsShell ? `"${text}"` : text);
  spawn(quote(program), [quote(`--extensionDevelopmentPath=${root}`), quote(folder)], {
    stdio: 'inherit',
    shell: needsShell,
  });
}

async function serveOnLocalhost() {
  // Imported late: before the installation it is not there.
  const { serveWorkbench } = await import('./serve-workbench.mjs');
  const { url } = await serveWorkbench(folder, { port: 3000 });
  console.log(`\nOpen ${url} in a browser. What you change there stays in the browser. Ctrl+C stops.`);
  console.log(
    'Where the browser blocks third-party cookies, allow them there: the web views of VS Code need them.',
  );
}
