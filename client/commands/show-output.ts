/**
 * *Show Output*: what the server has logged.
 */
import type { Command } from './command.ts';

export const showOutput: Command = {
  id: 'crossquote.showOutput',
  run: async ({ output }) => output.show(true),
};
