/**
 * The passage that waits for its other half: it was marked to be linked, and the user is on the way to the other one.
 */
import { commands, Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Range } from '../../protocol/requests.ts';
import { placeOf } from '../show-place.ts';
import type { Passage } from './passage.ts';

/** Whether the two are to be the same statement, or not. */
interface Waiting {
  readonly passage: Passage;
  /** What is marked: where the passage is a place in a quotation, the whole of it. */
  readonly words: Range;
  readonly same: boolean;
}

export class Linking implements Disposable {
  readonly #status = window.createStatusBarItem(
    'crossquote.linking',
    StatusBarAlignment.Left,
    Number.MAX_SAFE_INTEGER,
  );
  readonly #mark = window.createTextEditorDecorationType({
    // Seen without colours too.
    outline: '1px dashed',
    outlineColor: new ThemeColor('focusBorder'),
    before: { contentText: '⇄ ', color: new ThemeColor('crossquote.annotation') },
  });
  readonly #listener: Disposable;
  #waiting: Waiting | null = null;

  constructor() {
    this.#status.name = 'Crossquote: Link';
    this.#listener = window.onDidChangeVisibleTextEditors(() => this.#decorate());
  }

  get waiting(): Waiting | null {
    return this.#waiting;
  }

  /** Wait for the other passage. */
  begin(waiting: Waiting): void {
    this.#status.text = waiting.same
      ? l10n.t('$(link) Go to the other passage and use Link With… again')
      : l10n.t('$(link) Go to the other passage and use Not the Same… again');
    this.#status.tooltip = l10n.t('Escape gives up');
    this.#status.command = 'crossquote.cancelLink';
    this.#status.show();
    this.#set(waiting);
  }

  /** Wait no more. */
  end(): void {
    this.#status.hide();
    this.#set(null);
  }

  dispose(): void {
    Disposable.from(this.#status, this.#mark, this.#listener).dispose();
  }

  #set(waiting: Waiting | null): void {
    this.#waiting = waiting;
    void commands.executeCommand('setContext', 'crossquote.isLinking', waiting !== null);
    this.#decorate();
  }

  #decorate(): void {
    for (const editor of window.visibleTextEditors) {
      const waiting = this.#waiting;
      const isHere = waiting?.passage.uri === editor.document.uri.toString();
      const range = waiting && placeOf({ uri: waiting.passage.uri, range: waiting.words }).range;
      editor.setDecorations(this.#mark, range && isHere ? [range] : []);
    }
  }
}
