/**
 * What ignore files leave out: a corpus that lacks it would not say so.
 */
import { type LeftOut, leftOutToTell } from '../protocol/left-out.ts';
import { counted } from './layout.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

export function tellLeftOut(leftOut: readonly LeftOut[], terminal: Terminal): void {
  if (leftOut.length > 0) terminal.note(leftOutWords(leftOut));
}

/** "12 files are left out by .gitignore: …", with what to do to read them. */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const told = leftOutToTell(leftOut).map(({ by, files, folders }) => {
    const parts = [
      files > 0 ? [counted(files, 'file')] : [],
      folders > 0 ? [counted(folders, 'folder')] : [],
    ];
    return `${parts.flat().join(' and ')} by ${typeof by === 'number' ? `${by} ignore files` : visible(by)}`;
  });
  return `left out: ${told.join(', ')}; --no-ignore, or "useIgnoreFiles": false in .crossquoterc.json, reads that too`;
}
