/**
 * Tells the language client to start a server again that has crashed, and the user, once, that it has.
 */
import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import type { CrashCount } from './crash-count.ts';

/** Messages in a row that could not be written or read before the connection is given up. */
const MOST_ERRORS = 3;

export function crashHandler(crashes: CrashCount): ErrorHandler {
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed() {
      const answer = crashes.crashed(Date.now());
      if (answer === 'tell') void tellRestart();
      if (answer !== 'give up') return { action: CloseAction.Restart, handled: true };
      void tellEnd();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellRestart(): Promise<void> {
  const show = l10n.t('Show Output');
  const message = l10n.t('Crossquote has crashed and was started again. Nothing of yours is lost.');
  if ((await window.showWarningMessage(message, show)) === show)
    await commands.executeCommand('crossquote.showOutput');
}

async function tellEnd(): Promise<void> {
  const [restart, show] = [l10n.t('Restart Server'), l10n.t('Show Output')];
  const message = l10n.t(
    'Crossquote has crashed several times and was not started again. The output may say why.',
  );
  const answer = await window.showErrorMessage(message, restart, show);
  if (answer === restart) await commands.executeCommand('crossquote.restartServer');
  if (answer === show) await commands.executeCommand('crossquote.showOutput');
}
