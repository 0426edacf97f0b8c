/**
 * *Get Started*: the walkthrough that the manifest contributes.
 */
import { commands } from 'vscode';
import type { Command } from './command.ts';

export const getStarted: Command = {
  id: 'crossquote.getStarted',
  async run() {
    await commands.executeCommand('workbench.action.openWalkthrough', 'crossquote.crossquote#start', false);
  },
};
