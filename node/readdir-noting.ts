/**
 * What a search by globs says nothing of: folders that may not be looked into, and symbolic links.
 */
import { type Dirent, readdir } from 'node:fs';

/**
 * `readdir` in the one form in which folders are looked through.
 *
 * @param onLocked Told of folders that may not be looked into.
 * @param onLink Told that a folder has a symbolic link in it.
 */
export function readdirNoting(
  onLocked: (path: string) => void,
  onLink: () => void = () => {},
): typeof readdir {
  type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
  const noting = (path: string, options: { withFileTypes: true }, callback: Callback) =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') onLocked(path);
      if (!error && entries.some((entry) => entry.isSymbolicLink())) onLink();
      callback(error, entries);
    });
  return noting as unknown as typeof readdir;
}
