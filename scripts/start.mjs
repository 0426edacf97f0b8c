/**
 * Try Crossquote on a folder: print what its sources disagree on, then open it in VS Code with this extension.
 *
 *     npm start                  on the samples
 *     npm start -- FOLDER        on a folder of your own
 *
 * Where no `code` is on the PATH, the web workbench is served on localhost instead, until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { findOnPath } from './find-program.mjs';
import { installPackages } from './install.mjs';
import { root, run, runOrFail } from './run.mjs';

const given = process.argv[2];
const { INIT_CWD: calledFrom = '.' } = process.env;
// npm runs scripts in the repository; the user's own folder is where npm was called.
const folder = given ? path.resolve(calledFrom, given) : path.join(root, 'samples');
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}`);
  process.exit(2);
}

await installPackages();
await runOrFail(process.execPath, ['esbuild.mjs']);
await run(process.execPath, [path.join(root, 'dist/cli.mjs'), 'check', folder], {
  cwd: path.dirname(folder),
});

const code = findOnPath(['code']);
if (code) {
  console.log(`\nOpening ${folder} in VS Code …`);
  // On Windows `code` is a batch file, which only a shell can start.
  const isBatch = process.platform === 'win32';
  const quoted = (/** @type {string} */ text) => (isBatch ? `"${text}"` : text);
  spawn(quoted(code), [quoted(`--extensionDevelopmentPath=${root}`), quoted(folder)], {
    stdio: 'inherit',
    shell: isBatch,
  });
} else {
  // Imported late: before the installation it is not there.
  const { serveWorkbench } = await import('./serve-workbench.mjs');
  const { url } = await serveWorkbench(folder, { port: 3000 });
  console.log(`\nOpen ${url} in a browser. What you change there stays in the browser. Ctrl+C stops.`);
}
