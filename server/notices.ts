/**
 * Telling the user that something was left out or not understood: once, and in one message however many there are.
 */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Say } from './say.ts';

export class Notices {
  readonly #connection: Connection;
  readonly #say: Say;
  readonly #told = new Set<string>();

  constructor(connection: Connection, say: Say) {
    this.#connection = connection;
    this.#say = say;
  }

  /** Log each problem and show the first; those that were told before are left out. */
  tell(problems: readonly string[]): void {
    const fresh = problems.filter((problem) => !this.#told.has(problem));
    for (const problem of fresh) {
      this.#told.add(problem);
      this.#connection.console.warn(problem);
    }
    const [first, ...others] = fresh;
    if (first === undefined) return;
    const message =
      others.length > 0 ? this.#say('{0} (and {1} more, named in the log)', first, others.length) : first;
    showWarning(this.#connection, message);
  }
}

/**
 * Show the user a message, whether or not it was shown before. It may quote a file of the workspace, and some editors make
 * links of `[words](command:…)` in it.
 */
export function showWarning(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: `Crossquote: ${message.replaceAll('](', '] (')}`,
  });
}
