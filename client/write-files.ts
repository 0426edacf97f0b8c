/**
 * Writes new files for a command, never over others unless the user says so. The files are one edit, so that the
 * editor's Undo takes all of them back.
 */
import { FileType, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { andMore } from './words.ts';

export interface NewFile {
  readonly uri: Uri;
  readonly content: string | Uint8Array;
}

/**
 * Write all files or none.
 *
 * @param isOverwriteAgreed Whether the user has been asked about files that exist, by a dialog before.
 * @returns Whether they were written; the user has been told why where they were not.
 */
export async function writeFiles(
  files: readonly NewFile[],
  { isOverwriteAgreed }: { readonly isOverwriteAgreed: boolean },
): Promise<boolean> {
  const existing: Uri[] = [];
  for (const { uri } of files) if (await exists(uri)) existing.push(uri);
  if (existing.length > 0 && !isOverwriteAgreed && !(await mayOverwrite(existing))) return false;

  // One after the other: an edit makes all folders at once, and two at once may undo each other.
  for (const folder of foldersOf(files)) await workspace.fs.createDirectory(folder);
  const edit = new WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const { uri, content } of files) {
    // Asked again of the editor: a file that has appeared since the question fails the edit.
    const overwrite = existing.includes(uri);
    edit.createFile(uri, {
      contents: typeof content === 'string' ? encoder.encode(content) : content,
      overwrite,
    });
  }
  if (await workspace.applyEdit(edit)) return true;
  void window.showErrorMessage(l10n.t('The files could not be written. Is the folder writable?'));
  return false;
}

/**
 * The first folder on the way from `root` to a file below it that is a symbolic link, and so may lead elsewhere.
 *
 * @param parts The file's path below `root`.
 */
export async function linkOnTheWay(root: Uri, parts: readonly string[]): Promise<Uri | null> {
  for (let depth = 1; depth <= parts.length; depth++) {
    const uri = Uri.joinPath(root, ...parts.slice(0, depth));
    const type = await typeOf(uri);
    if (type === null) return null;
    if (type & FileType.SymbolicLink) return uri;
  }
  return null;
}

function foldersOf(files: readonly NewFile[]): Iterable<Uri> {
  const folders = files.map(({ uri }) => Uri.joinPath(uri, '..'));
  return new Map(folders.map((folder) => [folder.toString(), folder])).values();
}

async function exists(uri: Uri): Promise<boolean> {
  return (await typeOf(uri)) !== null;
}

async function typeOf(uri: Uri): Promise<FileType | null> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return null;
  }
}

async function mayOverwrite(existing: readonly Uri[]): Promise<boolean> {
  const names = existing.map((uri) => workspace.asRelativePath(uri));
  const shown = names.slice(0, 10);
  const rest = names.length - shown.length;
  const overwrite = l10n.t('Overwrite');
  const answer = await window.showWarningMessage(
    names.length === 1
      ? l10n.t('{0} exists already.', names[0] ?? '')
      : l10n.t('{0} files exist already.', names.length),
    { modal: true, detail: [...shown, ...(rest > 0 ? [andMore(rest)] : [])].join('\n') },
    overwrite,
  );
  return answer === overwrite;
}
