/**
 * Shows a place in an editor next to a web view: in the group of editors that is there already, else in a new one.
 */
import { type ViewColumn, window } from 'vscode';
import type { ShownPlace } from '../pages/contract.ts';
import { placeOf } from '../show-place.ts';

/** @param column Where the web view is. */
export async function showBeside(column: ViewColumn | undefined, shown: ShownPlace): Promise<void> {
  const { uri, range } = placeOf(shown);
  const beside = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== column);
  await window.showTextDocument(uri, {
    viewColumn: beside?.viewColumn ?? (column ?? 0) + 1,
    preserveFocus: shown.isGlance,
    preview: true,
    selection: range,
  });
}
