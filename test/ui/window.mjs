/**
 * A workbench window, as a user works in it: by keys, and by what is on the screen.
 *
 * Nothing here sleeps: every act waits for what it brings about. A key that opens a widget can be lost when it comes
 * right after a change of the cursor or the diagnostics, so that such a key is pressed again until the widget is there.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** Milliseconds for a widget to come up before its key is pressed again. */
const PATIENCE = 2000;
const TRIES = 6;

/** Milliseconds for anything else. */
const LIMIT = 15_000;

/** Milliseconds for the first answer of a server: it starts, and reads the folder. */
export const START_LIMIT = 60_000;

export class Window {
  /** @readonly @type {Page} */
  page;
  /** The list of the quick input: the palette, a pick, a file dialog. */
  /** @readonly @type {Locator} */
  rows;
  /** @readonly @type {Locator} */
  input;
  /** @readonly @type {Locator} */
  editor;
  /** The rows of the view of names in the side bar, as far as they are drawn. */
  /** @readonly @type {Locator} */
  treeRows;
  /** The same of the view of statements. */
  /** @readonly @type {Locator} */
  statementRows;

  /** The same of the view of annotations. */
  /** @readonly @type {Locator} */
  annotationRows;

  /** What is inside of the web view that is seen. */
  /** @readonly @type {import('playwright-core').FrameLocator} */
  webView;

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(LIMIT);
    this.rows = page.locator('.quick-input-list .monaco-list-row');
    this.input = page.locator('.quick-input-widget input.input');
    this.treeRows = rowsOf(page, 'People, Organisations, Places');
    this.statementRows = rowsOf(page, 'Statements');
    this.annotationRows = rowsOf(page, 'Annotations');
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.webView = page.frameLocator('iframe.webview').frameLocator('iframe');
  }

  /**
   * @param {string | readonly string[]} keys One after another, as for a chord.
   * @param {Locator} widget
   */
  async pressUntil(keys, widget) {
    for (let tries = 0; tries < TRIES; tries++) {
      for (const key of [keys].flat()) await this.page.keyboard.press(key);
      if (await happens(widget.first().waitFor({ timeout: PATIENCE }))) return;
    }
    throw new Error(`nothing came up after ${keys}`);
  }

  /**
   * Click what the editor may just be drawing anew, until something comes up.
   *
   * @param {Locator} target
   * @param {Locator} widget
   */
  async clickUntil(target, widget) {
    for (let tries = 0; tries < TRIES; tries++) {
      await target.click();
      if (await happens(widget.first().waitFor({ timeout: PATIENCE }))) return;
    }
    throw new Error('nothing came up after a click');
  }

  /**
   * Press two keys, one after the other. The second is a letter, which must not be typed into the text where the first was
   * lost.
   *
   * @param {string} first
   * @param {string} second
   */
  async chord(first, second) {
    await this.pressUntil(first, this.page.locator('.statusbar-item', { hasText: 'Waiting for second key' }));
    await this.page.keyboard.press(second);
  }

  /** @param {string} file The path in the folder. */
  async open(file) {
    const name = path.basename(file);
    await this.pressUntil('Control+P', this.input);
    await this.input.fill(file);
    await this.chosenRow(name).waitFor();
    await this.page.keyboard.press('Enter');
    await this.tab(name).waitFor();
    await this.focusEditor();
  }

  /** The active tab, by the name of its file. @param {string} name */
  tab(name) {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  /** The row of the quick input that Enter takes, once it is this one. @param {string} text */
  chosenRow(text) {
    return this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).first();
  }

  /**
   * The row of a view in the side bar that keys act on.
   *
   * @param {string} text
   * @param {Locator} rows
   */
  focusedTreeRow(text, rows = this.treeRows) {
    return rows.and(this.page.locator('.focused')).filter({ hasText: text }).first();
  }

  async focusEditor() {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  /**
   * Put the cursor at the beginning of a text, as the editor's own search finds it.
   *
   * @param {number} line From 1.
   * @param {number} column From 1.
   */
  async goTo(line, column) {
    await this.pressUntil('Control+G', this.input);
    await this.input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
    await this.cursorAt(line, column);
  }

  /** Wait until the status bar says that the cursor is there. @param {number} line @param {number} [column] */
  async cursorAt(line, column) {
    const text = column === undefined ? new RegExp(`Ln ${line}, Col`) : `Ln ${line}, Col ${column}`;
    await this.page.locator('.statusbar-item', { hasText: text }).waitFor();
  }

  /** Run a command by its title. @param {string} title */
  async command(title) {
    for (let tries = 0; tries < TRIES; tries++) {
      // What was asked before may still be closing, and is taken for the list of commands.
      await this.pressUntil('F1', this.input);
      if (!(await happens(this.input.fill(`>${title}`, { timeout: PATIENCE })))) continue;
      if (!(await happens(this.chosenRow(title).waitFor({ timeout: PATIENCE })))) continue;
      await this.page.keyboard.press('Enter');
      return;
    }
    throw new Error(`the list of commands did not take ${title}`);
  }

  /**
   * Answer a file dialog.
   *
   * @param {string} title The beginning of its title.
   * @param {string} file An absolute path, of a folder with `/` at its end.
   * @param {string} entry What the folder holds, and the one that the dialog begins with does not: it takes an
   *   answer only when it has listed the folder.
   */
  async answerDialog(title, file, entry) {
    const dialog = this.page.locator('.quick-input-title', { hasText: title });
    await dialog.waitFor();
    const listed = this.rows.filter({ hasText: entry });
    for (let tries = 0; tries < TRIES; tries++) {
      // A dialog that is still reading its first folder writes its own proposal over the answer.
      await this.input.fill(file);
      if (!(await happens(listed.waitFor({ timeout: PATIENCE })))) continue;
      await this.page.keyboard.press('Enter');
      if (await happens(dialog.waitFor({ state: 'hidden', timeout: PATIENCE }))) return;
    }
    throw new Error(`the dialog "${title}" did not take ${file}`);
  }

  /** Close what the step before may have left open. */
  async escape() {
    for (let times = 0; times < 3; times++) await this.page.keyboard.press('Escape');
  }

  /**
   * Save a picture in the dark and in the light theme.
   *
   * @param {string} name
   * @param {string} [folder]
   */
  async screenshot(name, folder = path.join(root, 'build/screenshots')) {
    mkdirSync(folder, { recursive: true });
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      await this.page.emulateMedia({ colorScheme: theme });
      await this.page
        .locator(theme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs')
        .waitFor();
      // The server's colours follow the theme a moment later: then the cue is a word of its own.
      if (await this.editor.isVisible()) {
        await this.editor
          .locator('.view-line span span', { hasText: /^said$/ })
          .first()
          .waitFor();
      }
      await this.page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), animations: 'disabled' });
    }
  }
}

/**
 * The rows of one view.
 *
 * @param {Page} page
 * @param {string} title
 */
function rowsOf(page, title) {
  const header = page.locator('.pane-header', { hasText: title });
  return page.locator('.sidebar .pane', { has: header }).locator('.monaco-list-row');
}

/** @param {Promise<void>} wait */
function happens(wait) {
  return wait.then(
    () => true,
    () => false,
  );
}
