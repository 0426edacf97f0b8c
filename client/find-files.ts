/**
 * The files of the workspace folders that globs name, by reading the folders one by one.
 *
 * The editor's own file search is not used: it finds nothing in a virtual file system without a search provider.
 */
import { FileType, Uri, workspace } from 'vscode';
import { IGNORE_FILES, LARGEST_IGNORE_FILE } from '../files/ignore-rules.ts';
import { IgnoredFiles } from '../files/ignored-files.ts';
import { type WantedFiles, wantedFiles } from '../files/wanted-files.ts';
import type { IgnoreFile } from '../protocol/left-out.ts';
import type { IgnoredInFolder } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';

export interface FoundFiles {
  readonly files: readonly Uri[];
  /** By the workspace folders that were looked through. */
  readonly ignored: readonly IgnoredInFolder[];
}

/**
 * Find files in the order of folders and names. A folder that cannot be read counts as empty.
 *
 * @param below Only files below this folder, which lies in a workspace folder; all files without it.
 * @param onUnread Told of each folder that cannot be read.
 */
export async function findFiles(
  { include, exclude, useIgnoreFiles }: Pick<Settings, 'include' | 'exclude' | 'useIgnoreFiles'>,
  below?: Uri,
  onUnread: (folder: Uri, error: unknown) => void = () => {},
): Promise<FoundFiles> {
  const wanted = wantedFiles(include, exclude);
  const files: Uri[] = [];
  const ignored: IgnoredInFolder[] = [];
  for (const root of below ? [rootOf(below)] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri)) {
    const path = below ? pathInFolder(below) : '';
    const rules = useIgnoreFiles ? await rulesAbove(root, path) : null;
    await walk(below ?? root, path, wanted, rules, { onFile: (file) => files.push(file), onUnread });
    ignored.push({
      folder: root.toString(),
      ignoreFiles: rules?.files() ?? [],
      leftOut: rules?.leftOut() ?? [],
    });
  }
  return { files, ignored };
}

interface Listener {
  onFile(file: Uri): void;
  onUnread(folder: Uri, error: unknown): void;
}

/** @param path The folder's, from the workspace folder, with `/` at its end unless it is empty. */
async function walk(
  folder: Uri,
  path: string,
  wanted: WantedFiles,
  rules: IgnoredFiles | null,
  listener: Listener,
): Promise<void> {
  const entries = await readFolder(folder, listener.onUnread);
  const own = IGNORE_FILES.filter((name) => entries.some(([other]) => other === name));
  rules?.enter(await readIgnoreFiles(folder, path, own));
  for (const [name, type] of entries) {
    const uri = Uri.joinPath(folder, name);
    // Links to folders are not followed: they may lead back up.
    if (type === FileType.Directory) {
      const inner = `${path}${name}/`;
      if (wanted.isEntered(inner) && !rules?.leavesOut(inner))
        await walk(uri, inner, wanted, rules, listener);
    } else if (type & FileType.File && wanted.isRead(path + name) && !rules?.leavesOut(path + name)) {
      listener.onFile(uri);
    }
  }
}

/** What the folders say that a folder is in; nothing where they leave it out, since who asks for it means it. */
async function rulesAbove(root: Uri, path: string): Promise<IgnoredFiles> {
  const rules = new IgnoredFiles();
  let folder = '';
  for (const name of path.split('/').slice(0, -1)) {
    rules.enter(await readIgnoreFiles(Uri.joinPath(root, folder), folder, IGNORE_FILES));
    folder += `${name}/`;
  }
  return path !== '' && rules.has(path) ? new IgnoredFiles() : rules;
}

async function readIgnoreFiles(
  folder: Uri,
  path: string,
  names: readonly string[],
): Promise<readonly IgnoreFile[]> {
  const read = names.map(async (name): Promise<readonly IgnoreFile[]> => {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(folder, name));
      if (bytes.length > LARGEST_IGNORE_FILE) return [];
      return [{ path: path + name, text: new TextDecoder().decode(bytes) }];
    } catch {
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}

/** The workspace folder that a folder is in; outside of all it is its own. */
function rootOf(folder: Uri): Uri {
  return workspace.getWorkspaceFolder(folder)?.uri ?? folder;
}

/** A folder's path in its workspace folder, with `/` at its end; empty for the workspace folder itself. */
function pathInFolder(folder: Uri): string {
  const root = rootOf(folder).path.replace(/\/$/, '');
  return folder.path === root ? '' : `${folder.path.slice(root.length + 1)}/`;
}

async function readFolder(
  folder: Uri,
  onUnread: (folder: Uri, error: unknown) => void,
): Promise<readonly [string, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.sort(([left], [right]) => (left < right ? -1 : 1));
  } catch (error) {
    onUnread(folder, error);
    return [];
  }
}
