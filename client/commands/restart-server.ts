/**
 * *Restart Server*: reads everything anew, for when the server has gone or its answers look wrong.
 */
import { l10n, window } from 'vscode';
import type { Command } from './command.ts';

export const restartServer: Command = {
  id: 'crossquote.restartServer',
  async run(session) {
    await session.restart();
    window.setStatusBarMessage(l10n.t('Crossquote: server restarted'), 5000);
  },
};
