/**
 * A page in a headless browser that is installed on the machine.
 */
import { chromium } from 'playwright-core';
import { BROWSER, provideProgram } from '../../scripts/find-program.mjs';

/**
 * @param {(text: string) => void} log Gets the page's console and its failures.
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(log) {
  const executablePath = await provideProgram(BROWSER);
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => log(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log(`[page error] ${error}`));
  return { page, close: () => browser.close() };
}
