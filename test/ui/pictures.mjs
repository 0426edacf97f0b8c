/**
 * Take the pictures of README and handbook anew, each in light and dark: docs/images/NAME-light.png and NAME-dark.png.
 *
 *     npm run pictures
 *
 * The packed extension is seen on the sample articles, in code-server.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PNGQUANT, provideProgram } from '../../scripts/find-program.mjs';
import { root, runOrFail } from '../../scripts/run.mjs';
import { installCodeServer } from '../code-server/install.mjs';
import { START_LIMIT } from './window.mjs';
import { withWorkbench } from './with-workbench.mjs';

/** @typedef {import('./window.mjs').Window} Window */

/** In CSS pixels: as wide as a page shows without making it smaller. */
const SIZE = { width: 1080, height: 660 };

/** A statement that all five outlets print. */
const STATEMENT = { file: 'transmarine.txt', line: 5, column: 10 };

/** @type {readonly { name: string, show: (window: Window) => Promise<void> }[]} */
const PICTURES = [
  {
    name: 'hover',
    async show(window) {
      await window.open(STATEMENT.file);
      await window.editor.locator('.squiggly-info').first().waitFor({ timeout: START_LIMIT });
      await window.command('View: Close Primary Side Bar');
      await window.focusEditor();
      await window.goTo(STATEMENT.line, STATEMENT.column);
      const hover = window.page.locator('.monaco-hover:visible', { hasText: 'meridian-post.txt' });
      await window.pressUntil(['Control+K', 'Control+I'], hover);
    },
  },
  {
    name: 'jump-to-related',
    async show(window) {
      await window.escape();
      // Else a tip covers the row below it.
      await window.page.mouse.move(SIZE.width / 2, SIZE.height - 1);
      await window.pressUntil('Alt+Q', window.rows);
      await window.pressUntil('ArrowDown', window.chosenRow('meridian-post.txt'));
      await window.tab('meridian-post.txt').waitFor();
    },
  },
  {
    name: 'compare-reports',
    async show(window) {
      await window.page.keyboard.press('Escape');
      await window.tab(STATEMENT.file).waitFor();
      await window.command('Crossquote: Compare Reports');
      await window.webView.locator('table tr').nth(1).waitFor();
      await window.page.keyboard.press('F7');
      await window.webView.locator('td:focus').waitFor();
    },
  },
  {
    name: 'statement-matrix',
    async show(window) {
      await window.command('View: Close All Editors');
      await window.command('Crossquote: Statement Matrix');
      const statement = window.webView.locator('.statement').first();
      await statement.locator('.words').waitFor();
      await statement.focus();
      await window.pressUntil('Control+ArrowRight', window.webView.locator('.cell:focus .shape'));
      await window.webView.locator('.detail .said').first().waitFor();
    },
  },
];

await installCodeServer();
const pngquant = await provideProgram(PNGQUANT);
const taken = path.join(root, 'build/pictures');
mkdirSync(taken, { recursive: true });
await withWorkbench(path.join(root, 'samples/articles'), async (window) => {
  await window.page.setViewportSize(SIZE);
  for (const { name, show } of PICTURES) {
    await show(window);
    await window.screenshot(name, taken);
  }
});
for (const file of PICTURES.flatMap(({ name }) => [`${name}-light.png`, `${name}-dark.png`])) {
  // Few colours are enough for letters, and make a third of the size.
  const options = ['--strip', '--speed', '1', '--nofs', '--force', '--output'];
  await runOrFail(pngquant, [...options, path.join(root, 'docs/images', file), path.join(taken, file)]);
}
