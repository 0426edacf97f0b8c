/**
 * Run an extension's tests in a workbench in the browser, pass on what they report, and wait for their end.
 *
 * The workbench tells a page that drives it what the tests print and how they end, by two functions of the window.
 */
import path from 'node:path';
import { format } from 'node:util';
import { root } from '../../scripts/run.mjs';
import { openPage } from './browser.mjs';

/** What each line of the suite's report begins with (test/vscode/main.ts); all else is the workbench's own. */
const REPORT = 'VS Code: ';

/** Milliseconds for the whole suite; it takes half a minute. No end comes when the page itself is wrong. */
const LIMIT = 240_000;

/**
 * @param {string} url The workbench, told which tests to run.
 * @param {(text: string) => void} log
 * @returns {Promise<number>} The exit code of the tests.
 */
export async function runSuite(url, log) {
  const { page, close } = await openPage(log);
  try {
    const code = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the tests did not end in ${LIMIT} ms`)), LIMIT);
      const finish = (/** @type {number} */ exitCode) => {
        clearTimeout(timer);
        resolve(exitCode);
      };
      const print = (/** @type {string} */ _type, /** @type {readonly unknown[]} */ args) => {
        const text = format(...args);
        log(text);
        if (text.startsWith(REPORT)) console.log(text);
      };
      page
        .exposeFunction('codeAutomationLog', print)
        .then(() => page.exposeFunction('codeAutomationExit', finish))
        .then(() => page.goto(url))
        .catch(reject);
    });
    if (code !== 0) await page.screenshot({ path: path.join(root, 'build/failed-suite.png') });
    return code;
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'build/failed-suite.png') });
    throw error;
  } finally {
    await close();
  }
}
