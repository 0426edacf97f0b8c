/**
 * Tells the user why a command does nothing, reason by reason.
 */
import { window } from 'vscode';
import { andMore } from './words.ts';

/** @param reasons One sentence each; the first ten are shown. */
export async function tellRefusals(message: string, reasons: readonly string[]): Promise<void> {
  const shown = reasons.slice(0, 10);
  const rest = reasons.length - shown.length;
  const detail = [...shown, ...(rest > 0 ? [andMore(rest)] : [])].join('\n');
  await window.showErrorMessage(message, { modal: true, detail });
}
