/**
 * Bring node_modules to what the lock file says, if it is not so already.
 *
 * This runs before anything is installed, so it imports nothing but Node itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root, runOrFail } from './run.mjs';

/**
 * Install the packages of a folder's lock file.
 *
 * No package's install script runs: esbuild works without its own, and the browser that a dependency would fetch
 * is not used.
 *
 * @param {string} [folder] The repository's root if left out.
 */
export async function installPackages(folder = root) {
  if (isInstalled(folder)) return;
  // Not to the output, which may be a program's to read.
  console.error(`Installing packages in ${path.relative(process.cwd(), folder) || '.'} …`);
  await runOrFail(...npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']), {
    cwd: folder,
    isQuiet: true,
  });
}

/** @param {string} folder */
function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    // Packages for other systems are optional, and left out.
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
