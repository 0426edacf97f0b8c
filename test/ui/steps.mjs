/**
 * What a user does with the samples, step by step in one window. Each step can rely on those before it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { START_LIMIT } from './window.mjs';

/** @typedef {import('./window.mjs').Window} Window */
/** @typedef {import('../code-server/server.mjs').CodeServer} CodeServer */
/** @typedef {{ title: string, act: (window: Window, folder: string, server: CodeServer) => Promise<void> }} Step */

/** A statement that all five outlets print, at its words in one of them. */
const STATEMENT = { file: 'articles/bayfront-daily.txt', line: 4, column: 10 };

/** A line of the second document of the bundle. */
const BUNDLE_LINE = 40;

/** @type {readonly Step[]} */
export const STEPS = [
  {
    title: 'an article shows where the sources disagree',
    async act(window) {
      await window.open(STATEMENT.file);
      await window.editor.locator('.squiggly-info').first().waitFor({ timeout: START_LIMIT });
      await window.screenshot('article');
    },
  },
  {
    title: 'a click on the lens above a paragraph compares the reports of it',
    async act(window) {
      const lens = window.editor.locator('.codelens-decoration a', { hasText: /^12 reports/ }).first();
      await lens.waitFor();
      await window.screenshot('lens');
      await window.clickUntil(lens, window.page.locator('.tab.active', { hasText: 'Compare Reports' }));
      await window.webView.locator('table').first().waitFor();
      await window.command('View: Close All Editors');
      await window.open(STATEMENT.file);
    },
  },
  {
    title: 'Copy Quotation with Citation puts who says it and where on the clipboard',
    async act(window) {
      await window.goTo(STATEMENT.line, STATEMENT.column);
      await window.page.keyboard.press('Alt+Y');
      await window.page.locator('.statusbar-item', { hasText: 'copied' }).waitFor();
      await window.page.keyboard.press('Control+Alt+N');
      await window.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await window.page.keyboard.press('Control+V');
      await window.editor.locator('.view-line', { hasText: /—.*bayfront-daily\.txt,.line.4$/ }).waitFor();
      await window.page.keyboard.press('Control+A');
      await window.page.keyboard.press('Delete');
      await window.command('View: Close All Editors');
      await window.open(STATEMENT.file);
    },
  },
  {
    title: 'Problems lists the findings of all articles',
    async act(window) {
      const panel = window.page.locator('.markers-panel');
      await window.pressUntil('Control+Shift+M', panel);
      await window.screenshot('problems');
      const filter = window.page.locator('.panel input[placeholder^="Filter"]');
      await filter.fill('worded otherwise');
      for (const text of ['wording-differs', 'meridian-post.txt']) {
        await panel.locator('.monaco-list-row', { hasText: text }).first().waitFor();
      }
      await filter.fill('');
      await window.page.keyboard.press('Control+J');
      await panel.waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'the hover shows the other reports with their wordings',
    async act(window) {
      await window.focusEditor();
      await window.goTo(STATEMENT.line, STATEMENT.column);
      const hover = window.page.locator('.monaco-hover:visible', { hasText: 'meridian-post.txt' });
      await window.pressUntil(['Control+K', 'Control+I'], hover);
      await window.screenshot('hover');
    },
  },
  {
    title: 'Jump to Related Quotation previews a report, and Escape goes back',
    async act(window) {
      await window.pressUntil('Alt+Q', window.rows);
      const { page, rows } = window;
      await rows.filter({ hasText: 'transmarine.txt' }).first().waitFor();
      await page.locator('.tab.active:not([data-resource-name="bayfront-daily.txt"])').waitFor();
      await window.screenshot('jump');
      await page.keyboard.press('Escape');
      await window.tab('bayfront-daily.txt').waitFor();
      await window.cursorAt(STATEMENT.line, STATEMENT.column);
    },
  },
  {
    title: 'Jump to Related Quotation lands at the report that was chosen',
    async act(window) {
      await window.pressUntil('Alt+Q', window.rows);
      await window.input.fill('meridian');
      await window.chosenRow('meridian-post.txt').waitFor();
      await window.page.keyboard.press('Enter');
      await window.tab('meridian-post.txt').waitFor();
      await window.cursorAt(5);
    },
  },
  {
    title: 'Next Report and Previous Report go on by keys',
    async act(window) {
      const { page } = window;
      await page.keyboard.press('Alt+.');
      await page.locator('.statusbar-item', { hasText: /Report \d+ of \d+/ }).waitFor();
      await page.locator('.tab.active:not([data-resource-name="meridian-post.txt"])').waitFor();
      await page.keyboard.press('Alt+,');
      await window.tab('meridian-post.txt').waitFor();
      await window.cursorAt(5);
    },
  },
  {
    title: 'the commands say so where there is no other report',
    async act(window) {
      await window.goTo(1, 1);
      const toast = window.page.locator('.notification-toast', { hasText: 'No quotation' });
      await window.pressUntil('Alt+.', toast);
      await window.screenshot('no-report');
      await window.command('Notifications: Clear All Notifications');
      await toast.waitFor({ state: 'hidden' });
    },
  },
  {
    title: 'hints name the speaker of a quotation that does not',
    async act(window) {
      await window.open('articles/ansgar-courier.txt');
      await window.editor.locator('.view-line', { hasText: 'Nadia Verrell: ' }).first().waitFor();
      await window.screenshot('hints');
    },
  },
  {
    title: 'Outline by Speaker shows what a speaker says, and goes there',
    async act(window) {
      await window.command('Crossquote: Outline by Speaker');
      await window.page.locator('.quick-input-title', { hasText: 'Outline by Speaker' }).waitFor();
      await window.screenshot('speakers');
      await window.input.fill('Orsholev');
      await window.chosenRow('Matvei Orsholev').waitFor();
      await window.page.keyboard.press('Enter');
      await window.page.locator('.quick-input-title', { hasText: 'Matvei Orsholev' }).waitFor();
      await window.screenshot('speaker');
      await window.input.fill('not answered');
      await window.chosenRow('She has not answered me').waitFor();
      await window.page.keyboard.press('Enter');
      await window.tab('ansgar-courier.txt').waitFor();
      await window.cursorAt(16);
    },
  },
  {
    title: 'the view of names leads by keys from a type to a mention',
    async act(window) {
      const { page, treeRows } = window;
      const focusedRow = (/** @type {string} */ text) => window.focusedTreeRow(text);
      await window.command('View: Show Crossquote');
      await treeRows.filter({ hasText: 'People' }).waitFor();
      await window.pressUntil('Home', focusedRow('People'));
      await window.pressUntil('ArrowRight', treeRows.filter({ hasText: 'Ilka Brandsø' }));
      await window.pressUntil('ArrowDown', focusedRow('Ilka Brandsø'));
      await window.pressUntil('ArrowRight', treeRows.filter({ hasText: 'ansgar-courier.txt' }));
      await window.pressUntil('ArrowDown', focusedRow('ansgar-courier.txt'));
      await window.pressUntil('ArrowRight', treeRows.filter({ hasText: 'slept in her office' }));
      await window.screenshot('names');
      await page.keyboard.press('ArrowDown');
      await focusedRow('slept in her office').waitFor();
      await page.keyboard.press('Enter');
      await window.tab('ansgar-courier.txt').waitFor();
      await page.locator('.statusbar-item', { hasText: /Ln 4, .*12 selected/ }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    },
  },
  {
    title: 'Search Names shows the names with a word that begins so, until the search is cleared',
    async act(window) {
      const { page, treeRows } = window;
      await window.command('Crossquote: Search Names');
      await page.locator('.quick-input-title', { hasText: 'Search Names' }).waitFor();
      await window.input.fill('orsh');
      await treeRows.filter({ hasText: 'Matvei Orsholev' }).first().waitFor();
      await treeRows.filter({ hasText: 'Ilka Brandsø' }).first().waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.locator('.tree-explorer-viewlet-tree-view', { hasText: 'Names with “orsh”.' }).waitFor();
      await window.screenshot('names-searched');
      await window.command('Crossquote: Search Names');
      await window.input.fill('zzz');
      await treeRows.filter({ hasText: 'Clear Search' }).waitFor();
      await page.keyboard.press('Escape');
      await treeRows.filter({ hasText: 'Matvei Orsholev' }).first().waitFor();
      await window.command('Crossquote: Clear Search for Names');
      await treeRows.filter({ hasText: 'Places' }).waitFor();
      await treeRows.filter({ hasText: 'Ilka Brandsø' }).first().waitFor();
    },
  },
  {
    title: 'Reveal in Entities selects the name at the cursor, and Find All References shows where it stands',
    async act(window) {
      const { page, treeRows } = window;
      await window.open(STATEMENT.file);
      await window.goTo(10, 2);
      await window.command('Crossquote: Reveal in Entities');
      const row = treeRows.and(page.locator('[aria-selected="true"]')).filter({ hasText: 'Tomas Ekeng' });
      await row.waitFor();
      await window.screenshot('name-revealed');
      await row.click({ button: 'right' });
      await page.locator('.monaco-menu .action-item', { hasText: 'Copy Name' }).waitFor();
      await window.screenshot('name-menu');
      await page.keyboard.press('Escape');
      await window.command('Crossquote: Find All References');
      await page.locator('.peekview-widget', { hasText: 'Locations (22)' }).waitFor();
      await window.screenshot('mentions');
    },
  },
  {
    title: 'the view of statements leads by keys from a statement to a report of it',
    async act(window) {
      const { page, statementRows } = window;
      const focusedRow = (/** @type {string} */ text) => window.focusedTreeRow(text, statementRows);
      await window.command('Crossquote: Focus on Statements View');
      await statementRows.filter({ hasText: 'reports in 10 documents' }).first().waitFor();
      await window.pressUntil('Home', focusedRow('10 documents'));
      await window.pressUntil('ArrowRight', statementRows.filter({ hasText: '.txt' }).first());
      await window.screenshot('statements');
      await window.pressUntil('ArrowDown', focusedRow('fullest'));
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: /Ln \d+, .*\d+ selected/ }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    },
  },
  {
    title: 'the view of statements can show speakers, differences alone, and what is searched for',
    async act(window) {
      const { page, statementRows } = window;
      await window.command('Crossquote: List Statements by Speaker');
      const speaker = statementRows.filter({ hasText: 'Matvei Orsholev' }).first();
      await speaker.waitFor();
      await window.command('Crossquote: Show Only Statements with Differences');
      const message = (/** @type {string} */ text) =>
        page.locator('.tree-explorer-viewlet-tree-view', { hasText: text });
      await message('Statements with differences.').waitFor();
      await window.screenshot('statements-by-speaker');
      await window.command('Crossquote: List Statements by Spread');
      await window.command('Crossquote: Show All Statements');
      await window.command('Crossquote: Search Statements');
      await window.input.fill('ekeng bow');
      await message('Statements with “ekeng bow”.').waitFor();
      await page.keyboard.press('Enter');
      await statementRows.filter({ hasText: 'Tomas Ekeng' }).first().waitFor();
      await window.screenshot('statements-searched');
      await window.command('Crossquote: Clear Search for Statements');
      await message('Statements with').waitFor({ state: 'detached' });
    },
  },
  {
    title: 'Reveal in Statements selects the statement at the cursor',
    async act(window) {
      const { page, statementRows } = window;
      await window.open(STATEMENT.file);
      await window.goTo(STATEMENT.line, STATEMENT.column);
      await window.command('Crossquote: Reveal in Statements');
      const selected = statementRows.and(page.locator('[aria-selected="true"]'));
      await selected.filter({ hasText: 'Our boats stood ready' }).waitFor();
      await window.screenshot('statement-revealed');
    },
  },
  {
    title: 'Compare Reports shows all wordings word under word, and keys lead through the differences',
    async act(window) {
      const { page, webView: view } = window;
      await window.focusEditor();
      await window.goTo(STATEMENT.line, STATEMENT.column);
      await window.command('Crossquote: Compare Reports');
      const rows = view.locator('table').first().locator('tr');
      await rows.nth(1).waitFor();
      assert.match(
        (await rows.first().locator('th[scope="row"]').textContent()) ?? '',
        /fullest.*Our boats stood/s,
      );
      const told = (/** @type {RegExp} */ text) =>
        view.locator('[role="status"]', { hasText: text }).waitFor();
      const focused = view.locator('td:focus');
      await page.keyboard.press('F7');
      await told(/\(difference 1 of \d+\)/);
      await focused.waitFor();
      await page.keyboard.press('n');
      await told(/\(difference 2 of \d+\)/);
      await page.keyboard.press('Shift+F7');
      await told(/\(difference 1 of \d+\)/);
      await page.keyboard.press('ArrowDown');
      await told(/\(difference (?!1 of)/);
      await window.screenshot('compare');
      await page.keyboard.press('Enter');
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
      await page.locator('.tab.active', { hasText: 'Compare Reports' }).waitFor();
      await window.command('View: Close All Editors');
      await window.open(STATEMENT.file);
    },
  },
  {
    title: 'the statement matrix leads by keys to a cell, says how it differs, and opens the report',
    async act(window) {
      const { page, webView: matrix } = window;
      await window.command('Crossquote: Statement Matrix');
      const statement = matrix.locator('.statement').first();
      await statement.locator('.words').waitFor();
      await statement.focus();
      await window.pressUntil('Control+ArrowRight', matrix.locator('.cell:focus .shape'));
      await matrix.locator('.detail .said').first().waitFor();
      const columns = await matrix.locator('[role=grid]').getAttribute('aria-colcount');
      assert.ok(Number(columns) > 10, 'the articles and the members of the bundle are columns');
      await page.keyboard.press('Control+End');
      await matrix.locator(`.cell:focus[aria-colindex="${columns}"]`).waitFor();
      await page.keyboard.press('Control+Home');
      await matrix.locator('.statement:focus').waitFor();
      await window.screenshot('matrix');
      await matrix.locator('.toolbar input[type=search]').fill('ekeng bow');
      await matrix.locator('.status', { hasText: /^1 of \d+ statements/ }).waitFor();
      await matrix.locator('.statement').first().focus();
      await page.keyboard.press('ArrowRight');
      await matrix.locator('.cell:focus .shape').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: /Ln \d+, .*\d+ selected/ }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    },
  },
  {
    title: 'the statement matrix is as it was left when it is seen again',
    async act(window) {
      await window.command('Crossquote: Statement Matrix');
      // A key that comes before the focus would open a widget that loses it again.
      await window.webView.locator('.cell:focus .shape').waitFor();
      await window.open(STATEMENT.file);
      await window.webView.locator('.grid').waitFor({ state: 'detached' });
      await window.command('Crossquote: Statement Matrix');
      await window.webView.locator('.status', { hasText: /^1 of \d+ statements/ }).waitFor();
      await window.webView.locator('.cell[tabindex="0"] .shape').waitFor();
    },
  },
  {
    title: 'the statement matrix is exported as it is filtered',
    async act(window, folder) {
      const exports = path.join(folder, 'exports');
      mkdirSync(path.join(exports, 'earlier'), { recursive: true });
      const target = path.join(exports, 'matrix.csv');
      await window.webView.getByRole('button', { name: 'Export CSV…' }).click();
      await window.answerDialog('Export the Statement Matrix', target, 'earlier');
      const toast = window.page.locator('.notification-toast', { hasText: 'written to exports/matrix.csv' });
      await toast.waitFor();
      const lines = readFileSync(target, 'utf8').trim().split('\r\n');
      assert.match(lines[0] ?? '', /^statement,speaker,documents,reports,wordings,.*transmarine\.txt/);
      assert.equal(lines.length, 2);
      rmSync(exports, { recursive: true });
      await window.command('Notifications: Clear All Notifications');
      await toast.waitFor({ state: 'hidden' });
      await window.command('View: Close All Editors');
    },
  },
  {
    title: 'Peek Call Hierarchy shows who else reports a quotation',
    async act(window) {
      await window.open(STATEMENT.file);
      await window.goTo(STATEMENT.line, STATEMENT.column);
      const calls = window.page.locator('.call-hierarchy .monaco-list-row', {
        hasText: 'transmarine.txt',
      });
      await window.command('Peek Call Hierarchy');
      await calls.first().waitFor();
      await window.screenshot('calls');
    },
  },
  {
    title: 'a bundle has colours, and an outline of its members',
    async act(window) {
      await window.open('petrel-ferry.bundle');
      await window.page.locator('.statusbar-item', { hasText: 'Source Bundle' }).waitFor();
      await window.editor.locator('.squiggly-info').first().waitFor();
      await window.screenshot('bundle');
      await window.pressUntil('Control+Shift+O', window.rows);
      // The list draws only the rows in view, and a member's row stands below those of its quotations.
      await window.input.fill('@meridian-post');
      await window.rows.filter({ hasText: 'meridian-post.txt' }).first().waitFor();
      await window.screenshot('outline');
    },
  },
  {
    title: 'Split Bundle writes the members',
    async act(window, folder) {
      const target = path.join(folder, 'split');
      mkdirSync(path.join(target, 'earlier'), { recursive: true });
      await window.command('Crossquote: Split Bundle');
      await window.answerDialog('Split the Bundle', `${target}/`, 'earlier');
      await window.page.locator('.notification-toast', { hasText: '5 files written' }).waitFor();
      const [split, sample] = ['split', 'articles'].map((name) =>
        readFileSync(path.join(folder, name, 'transmarine.txt'), 'utf8').trim(),
      );
      assert.equal(split, sample);
    },
  },
  {
    title: 'Split Bundle asks before it overwrites',
    async act(window, folder) {
      await window.command('Crossquote: Split Bundle');
      await window.answerDialog('Split the Bundle', `${path.join(folder, 'split')}/`, 'earlier');
      const dialog = window.page.locator('.monaco-dialog-box', { hasText: '5 files exist already' });
      await dialog.waitFor();
      await window.screenshot('overwrite');
      await window.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  },
  {
    title: 'Bundle Files writes what was chosen',
    async act(window, folder) {
      const target = path.join(folder, 'two.bundle');
      await window.command('Crossquote: Bundle Files');
      await window.input.fill('articles/');
      await window.rows.filter({ hasText: 'transmarine.txt' }).first().waitFor();
      for (const name of ['transmarine.txt', 'kelme-monitor.txt']) {
        await window.rows.filter({ hasText: name }).first().click();
      }
      await window.screenshot('bundle-files');
      await window.page.keyboard.press('Enter');
      await window.answerDialog('Write the Bundle', target, 'split');
      await window.tab('two.bundle').waitFor();
      assert.ok(existsSync(target));
    },
  },
  {
    title: 'a tag is put on by keys, after the name of whoever annotates, and taken off by Undo',
    async act(window) {
      const { page, input } = window;
      const sign = window.editor.locator('.view-line', { hasText: '#to call' });
      await window.open(STATEMENT.file);
      await window.goTo(STATEMENT.line, STATEMENT.column);
      await window.chord('Alt+M', 't');
      await page.locator('.quick-input-title', { hasText: 'Tags of the Passage' }).waitFor();
      await input.fill('to call');
      await window.rows.filter({ hasText: 'a new tag' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-title', { hasText: 'Your Name in Annotations' }).waitFor();
      await window.screenshot('annotator');
      await input.fill('Ada Marsh');
      await page.keyboard.press('Enter');
      await sign.waitFor();
      await page.keyboard.press('Control+Z');
      await sign.waitFor({ state: 'detached' });
      await window.pressUntil('Control+Y', sign);
    },
  },
  {
    title: 'a note is written in place by keys, and left with Escape where nothing was typed',
    async act(window) {
      const { page } = window;
      const note = page.locator('.review-widget');
      await window.chord('Alt+M', 'n');
      await note.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'detached' });
      await window.chord('Alt+M', 'n');
      await note.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.type('Ask the *harbour office* for the log.');
      await page.keyboard.press('Control+Enter');
      await note.locator('.comment-body em', { hasText: 'harbour office' }).waitFor();
      await note.locator('.author', { hasText: 'Ada Marsh' }).waitFor();
      await window.editor.locator('.view-line', { hasText: 'Our boats stood ready' }).waitFor();
      await window.screenshot('note');
    },
  },
  {
    title: 'a note that is undone and redone does not take the focus',
    async act(window) {
      const { page } = window;
      const note = page.locator('.review-widget .comment-body', { hasText: 'harbour office' });
      await window.goTo(1, 1);
      await window.pressUntil('Control+Z', page.locator('.editor-instance:not(:has(.review-widget))'));
      await window.pressUntil('Control+Y', window.editor.locator('.view-line', { hasText: '✎' }));
      await window.goTo(STATEMENT.line, STATEMENT.column);
      await window.command('Comments: Expand All Comments');
      await note.waitFor();
      await window.goTo(1, 1);
      await page.keyboard.type('Here ');
      await window.editor.locator('.view-line', { hasText: 'Here Sorvinian Prime Minister' }).waitFor();
      await window.pressUntil('Control+Z', window.editor.locator('.view-line', { hasText: /^Sorvinian/ }));
    },
  },
  {
    title: 'the view of annotations leads by keys to a passage, and shows those with one tag alone',
    async act(window) {
      const { page, annotationRows } = window;
      await window.command('Crossquote: Focus on Annotations View');
      await window.pressUntil('Home', window.focusedTreeRow('bayfront-daily.txt', annotationRows));
      await window.pressUntil('ArrowRight', annotationRows.filter({ hasText: 'to call' }));
      await annotationRows.filter({ hasText: 'harbour office' }).waitFor();
      await window.screenshot('annotations');
      await window.pressUntil('ArrowDown', window.focusedTreeRow('to call', annotationRows));
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: /Ln 4, .*\d+ selected/ }).waitFor();
      await window.command('Crossquote: Show Annotations Tagged');
      await window.input.fill('to call');
      await window.chosenRow('to call').waitFor();
      await page.keyboard.press('Enter');
      await annotationRows.filter({ hasText: 'harbour office' }).waitFor({ state: 'detached' });
      await window.command('Crossquote: Show All Annotations');
    },
  },
  {
    title: 'Open Bundle Member Alone shows one document of a bundle, and the way back leads to the same line',
    async act(window) {
      await window.open('petrel-ferry.bundle');
      await window.goTo(BUNDLE_LINE, 1);
      await window.command('Crossquote: Open Bundle Member Alone');
      const alone = window.page.locator('.tab.active[data-resource-name$=".txt"]');
      await alone.waitFor();
      await window.command('Crossquote: Open Bundle of Member');
      await window.tab('petrel-ferry.bundle').waitFor();
      await window.cursorAt(BUNDLE_LINE);
    },
  },
  {
    title: 'Show Output shows the log of the server',
    async act(window) {
      await window.command('Crossquote: Show Output');
      await window.page.locator('.output-view .view-line').first().waitFor();
      await window.screenshot('output');
      await window.page.keyboard.press('Control+J');
    },
  },
  {
    title: 'a server that crashes is started again, and the user is told once',
    async act(window, _folder, server) {
      await window.open(STATEMENT.file);
      const toasts = window.page.locator('.notification-toast', {
        hasText: 'has crashed and was started again',
      });
      const status = window.page.locator('.statusbar-item', { hasText: /\d+ documents$/ });
      for (let times = 0; times < 2; times++) {
        await status.waitFor();
        await server.killLanguageServer();
        await toasts.first().waitFor();
        await window.editor.locator('.squiggly-info').first().waitFor();
      }
      assert.equal(await toasts.count(), 1);
    },
  },
  {
    title: 'Restart Server finds everything again',
    async act(window) {
      await window.open(STATEMENT.file);
      await window.command('Crossquote: Restart Server');
      await window.page.locator('.statusbar-item', { hasText: 'server restarted' }).waitFor();
      await window.editor.locator('.squiggly-info').first().waitFor();
    },
  },
];
