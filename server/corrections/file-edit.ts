/**
 * Changes of files as an edit, in the form that the client takes.
 */
import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ClientAbilities } from '../capabilities.ts';
import { rangeOf } from '../convert.ts';

/** A file before the edit. */
export interface Before {
  readonly uri: string;
  /** The client's version where the file is open, else null. */
  readonly version: number | null;
  /** Null where there is no file. */
  readonly text: string | null;
}

/** Whether the client can edit the file: not every client can make one. */
export function canEdit(
  { createFiles }: Pick<ClientAbilities, 'createFiles'>,
  { text }: Pick<Before, 'text'>,
): boolean {
  return text !== null || createFiles;
}

/** A file that the client can edit, and its text after the edit; or what of it is replaced, where no more than that is to be touched. */
export type FileChange = { readonly before: Before } & (
  | { readonly after: string }
  | { readonly edits: readonly TextEdit[] }
);

export function fileEdit(
  { documentChanges }: Pick<ClientAbilities, 'documentChanges'>,
  files: readonly FileChange[],
): WorkspaceEdit {
  const changed = files.map((file) => ({
    before: file.before,
    edits: 'edits' in file ? [...file.edits] : [lineEdit(file.before.text ?? '', file.after)],
  }));
  if (!documentChanges)
    return { changes: Object.fromEntries(changed.map(({ before, edits }) => [before.uri, edits])) };
  return {
    documentChanges: changed.flatMap(({ before, edits }): readonly (CreateFile | TextDocumentEdit)[] => {
      const { uri, version, text } = before;
      const change = { textDocument: { uri, version }, edits };
      if (text !== null) return [change];
      return [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change];
    }),
  };
}

/** Only the lines that differ, so that the editor keeps its place in the others. The line ends stay what they were. */
function lineEdit(before: string, after: string): TextEdit {
  const ended = before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
  const [old, fresh] = [linesOf(before), linesOf(ended)];
  const most = Math.min(old.length, fresh.length);
  let above = 0;
  while (above < most && old[above] === fresh[above]) above++;
  let below = 0;
  while (below < most - above && old.at(-1 - below) === fresh.at(-1 - below)) below++;
  const fileStart = lengthOf(old.slice(0, above));
  const fileEnd = before.length - lengthOf(old.slice(old.length - below));
  return {
    range: rangeOf({ text: before }, { fileStart, fileEnd }),
    newText: fresh.slice(above, fresh.length - below).join(''),
  };
}

/** With their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
