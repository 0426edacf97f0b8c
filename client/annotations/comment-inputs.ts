/**
 * The documents in which the editor lets comments be written. It keeps them with what was typed after that has been handed over,
 * and does not tell which comment one is for.
 */
import { type TextDocument, workspace } from 'vscode';

export class CommentInputs {
  /** What has been handed over and is safe. */
  readonly #settled = new Map<TextDocument, string>();

  /** Whether there may be words that stand nowhere else. */
  get hasWords(): boolean {
    return inputs().some((input) => input.getText() !== '' && this.#settled.get(input) !== input.getText());
  }

  /** These words have been noted, or given up. */
  settle(text: string): void {
    for (const input of inputs()) if (input.getText() === text) this.#settled.set(input, text);
    for (const input of this.#settled.keys()) if (input.isClosed) this.#settled.delete(input);
  }
}

function inputs(): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ uri }) => uri.scheme === 'comment');
}
