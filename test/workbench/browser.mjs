/**
 * A page in a headless browser that is installed on the machine.
 */
import { chromium } from 'playwright-core';
import { BROWSER, provideProgram } from '../../scripts/find-program.mjs';

/** No sandbox: containers and root accounts have none. The others keep the browser from looking for updates. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {(text: string) => void} log Gets the page's console and its failures.
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(log) {
  const executablePath = await provideProgram(BROWSER);
  const browser = await chromium.launch({ executablePath, headless: true, args: SWITCHES });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('console', (message) => log(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => log(`[page error] ${error}`));
  return { page, close: () => browser.close() };
}
