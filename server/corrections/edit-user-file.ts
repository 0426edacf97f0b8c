/**
 * The edit that changes a file of what users have corrected.
 *
 * The edit is the client's to apply, so that it can be undone there like anything that is typed.
 */

import type { WorkspaceEdit } from 'vscode-languageserver';
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { Session } from '../session.ts';
import { canEdit, fileEdit } from './file-edit.ts';
import type { FolderFiles } from './folder-files.ts';

/**
 * How the edit is made, or as a sentence why there is none. Whether there is one is told at once; making it takes all that
 * the file says, and most that are offered are never taken.
 */
export type EditAnswer = { readonly makeEdit: () => WorkspaceEdit } | { readonly refusal: Phrase };

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
  if (folder === null) return { refusal: phrased('Only a document in a workspace folder can be corrected.') };
  const { name, print } = files.form;
  const current = files.of(folder);
  const [problem] = current.problems;
  if (problem !== undefined) return { refusal: phrased('{0} has to be mended first: {1}.', name, problem) };
  if (!canEdit(session.client, current))
    return { refusal: phrased('Make an empty {0} first: this editor cannot make files.', name) };
  return {
    makeEdit: () => fileEdit(session.client, [{ before: current, after: print(change(current.file)) }]),
  };
}
