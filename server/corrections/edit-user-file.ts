/**
 * The edit that changes a file of what users have corrected.
 *
 * The edit is the client's to apply, so that it can be undone there like anything that is typed.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { fileEdit } from './file-edit.ts';
import type { FolderFiles } from './folder-files.ts';

/** The edit, or as a sentence why there is none. */
export type EditAnswer = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/**
 * @param folder The workspace folder that keeps the file; null for a document outside every one.
 * @param change Makes the new file of the one that is there.
 */
export function editUserFile<File>(
  session: Session,
  files: FolderFiles<File>,
  folder: string | null,
  change: (file: File) => File,
): EditAnswer {
  if (folder === null) return { refusal: 'Only a document in a workspace folder can be corrected.' };
  const { name, print } = files.form;
  const current = files.of(folder);
  const [problem] = current.problems;
  if (problem !== undefined) return { refusal: `${name} has to be mended first: ${problem}.` };
  const edit = fileEdit(session.client, current, print(change(current.file)));
  return edit ? { edit } : { refusal: `Make an empty ${name} first: this editor cannot make files.` };
}
