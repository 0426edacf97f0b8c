/**
 * The packed extension in code-server, with the samples open in a browser.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';
import { startCodeServer } from '../code-server/server.mjs';
import { openPage } from '../workbench/browser.mjs';
import { logFile } from '../workbench/log-file.mjs';
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

/**
 * @template T
 * @param {string} samples The folder to open, of which a copy is made: what is done to it is thrown away.
 * @param {(window: Window, folder: string, server: import('../code-server/server.mjs').CodeServer) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withWorkbench(samples, act) {
  const vsix = path.join(root, 'crossquote.vsix');
  if (!existsSync(vsix)) throw new Error('crossquote.vsix is missing: run "npm run package" first');
  const home = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  const folder = path.join(home, path.basename(samples));
  cpSync(samples, folder, { recursive: true });
  const log = logFile('workbench');
  const server = await startCodeServer({ vsix, settings: SETTINGS, log });
  try {
    const { page, close } = await openPage(log);
    try {
      await page.goto(`${server.url}/?folder=${encodeURIComponent(folder)}`);
      await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
      return await act(new Window(page), folder, server);
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
