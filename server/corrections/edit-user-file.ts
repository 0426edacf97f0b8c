/**
 * The edit that changes a file of what users have corrected.
 *
 * The edit is the client's to apply, so that it can be undone there like anything that is typed.
 */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { relativePath } from '../canonical-uri.ts';
import type { Session } from '../session.ts';
import { fileEdit } from './file-edit.ts';
import type { FolderFiles } from './folder-files.ts';

/** The edit, or as a sentence why there is none. */
export type EditAnswer = { readonly edit: WorkspaceEdit } | { readonly refusal: string };

/**
 * @param path The document that the user is in: its workspace folder keeps the file.
 * @param change Makes the new file of the one that is there; `document` is the path below the folder.
 */
export function editUserFile<File>(
  session: Session,
  files: FolderFiles<File>,
  path: string,
  change: (file: File, document: string) => File,
): EditAnswer {
  const folder = session.folderOf(path);
  const document = folder === null ? null : relativePath(folder, path);
  if (folder === null || document === null) {
    return { refusal: 'Only a document in a workspace folder can be corrected.' };
  }
  const { name, print } = files.form;
  const current = files.of(folder);
  const [problem] = current.problems;
  if (problem !== undefined) return { refusal: `${name} has to be mended first: ${problem}.` };
  const edit = fileEdit(session.client, current, print(change(current.file, document)));
  return edit ? { edit } : { refusal: `Make an empty ${name} first: this editor cannot make files.` };
}
