/**
 * The files of the workspace folders that globs name, by reading the folders one by one.
 *
 * The editor's own file search is not used: it finds nothing in a virtual file system without a search provider.
 */
import picomatch from 'picomatch';
import { FileType, Uri, workspace } from 'vscode';

/**
 * Find files in the order of folders and names. A folder that cannot be read counts as empty.
 *
 * @param below Only files below this folder, which lies in a workspace folder; all files without it.
 * @param onUnread Told of each folder that cannot be read.
 */
export async function findFiles(
  include: readonly string[],
  exclude: readonly string[],
  below?: Uri,
  onUnread: (folder: Uri, error: unknown) => void = () => {},
): Promise<readonly Uri[]> {
  const isIncluded = picomatch([...include], { dot: true });
  const isExcluded = picomatch([...exclude], { dot: true });
  const found: Uri[] = [];

  const walk = async (folder: Uri, path: string): Promise<void> => {
    const entries = await readFolder(folder, onUnread);
    for (const [name, type] of entries) {
      const entryPath = path + name;
      const uri = Uri.joinPath(folder, name);
      // Links to folders are not followed: they may lead back up.
      if (type === FileType.Directory) {
        if (!isExcluded(`${entryPath}/`) && !isExcluded(`${entryPath}/any`)) await walk(uri, `${entryPath}/`);
      } else if (type & FileType.File && isIncluded(entryPath) && !isExcluded(entryPath)) {
        found.push(uri);
      }
    }
  };

  if (below) await walk(below, pathInFolder(below));
  else for (const folder of workspace.workspaceFolders ?? []) await walk(folder.uri, '');
  return found;
}

/** A folder's path in its workspace folder, with `/` at its end; empty for the workspace folder itself. */
function pathInFolder(folder: Uri): string {
  const root = workspace.getWorkspaceFolder(folder)?.uri.path.replace(/\/$/, '') ?? folder.path;
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
