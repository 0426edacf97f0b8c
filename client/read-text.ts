/**
 * A file's text for the commands: the open buffer where it has unsaved changes, else the bytes as they are.
 *
 * The editor's own reading would make all line ends of a file the same and put replacement characters for bytes
 * that are no UTF-8; a bundle that is written and split again must give back what was there.
 */
import { type Uri, workspace } from 'vscode';

/** @returns The text without a byte order mark, or null where the file is not UTF-8. Rejects where it cannot be read. */
export async function readText(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty || uri.scheme === 'untitled') return open?.getText() ?? '';
  const bytes = await workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
