/**
 * Drive the workbench as a user: install the packed extension in code-server, open the samples in a browser and go
 * through the steps. Pictures of what is seen are saved in build/screenshots.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/run.mjs';
import { startCodeServer } from '../code-server/server.mjs';
import { openPage } from '../workbench/browser.mjs';
import { logFile } from '../workbench/log-file.mjs';
import { STEPS } from './steps.mjs';
import { Window } from './window.mjs';

/** What a picture should not show, and what makes the editor too narrow for an article. */
const SETTINGS = {
  // Else the chat takes a third of the window.
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  // Else a banner says that the folder is not trusted, which the extension does not need.
  'security.workspace.trust.enabled': false,
  // The pictures are of both colour schemes.
  'window.autoDetectColorScheme': true,
};

const vsix = path.join(root, 'crossquote.vsix');
if (!existsSync(vsix)) throw new Error('crossquote.vsix is missing: run "npm run package" first');
const folder = mkdtempSync(path.join(tmpdir(), 'samples-'));
cpSync(path.join(root, 'samples'), folder, { recursive: true });
const log = logFile('workbench');
const server = await startCodeServer({ vsix, settings: SETTINGS, log });
try {
  const failed = await driveWindow();
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** @returns {Promise<number>} How many steps failed. */
async function driveWindow() {
  const { page, close } = await openPage(log);
  try {
    await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
    const window = new Window(page);
    await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
    let passed = 0;
    for (const { title, act } of STEPS) {
      if (await passes(window, title, act)) passed++;
      // Without a server that answers there is nothing to see.
      else if (passed === 0) break;
    }
    const failed = STEPS.length - passed;
    console.log(`Workbench: ${passed} passed, ${failed} failed`);
    return failed;
  } finally {
    await close();
  }
}

/**
 * @param {Window} window
 * @param {string} title
 * @param {import('./steps.mjs').Step['act']} act
 */
async function passes(window, title, act) {
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
