/**
 * Drive the workbench as a user: install the packed extension in code-server, open the samples in a browser and go
 * through the steps. Pictures of what is seen are saved in build/screenshots.
 */
import path from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/run.mjs';
import { STEPS } from './steps.mjs';
import { withWorkbench } from './with-workbench.mjs';

/** @typedef {import('./window.mjs').Window} Window */
/** @typedef {import('../code-server/server.mjs').CodeServer} CodeServer */

const failed = await withWorkbench(path.join(root, 'samples'), driveWindow);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {Window} window
 * @param {string} folder
 * @param {CodeServer} server
 * @returns {Promise<number>} How many steps failed.
 */
async function driveWindow(window, folder, server) {
  let passed = 0;
  for (const { title, act } of STEPS) {
    if (await passes(window, folder, server, title, act)) passed++;
    // Without a server that answers there is nothing to see.
    else if (passed === 0) break;
  }
  const failed = STEPS.length - passed;
  console.log(`Workbench: ${passed} passed, ${failed} failed`);
  return failed;
}

/**
 * @param {Window} window
 * @param {string} folder
 * @param {CodeServer} server
 * @param {string} title
 * @param {import('./steps.mjs').Step['act']} act
 */
async function passes(window, folder, server, title, act) {
  const began = Date.now();
  try {
    await act(window, folder, server);
    await window.escape();
    console.log(`  ✓ ${title} (${Date.now() - began} ms)`);
    return true;
  } catch (error) {
    console.log(`  ✗ ${title}\n${error instanceof Error ? error.stack : error}`);
    await window.page.screenshot({ path: path.join(root, `build/failed-${title.replace(/\W+/g, '-')}.png`) });
    await window.escape();
    return false;
  }
}
