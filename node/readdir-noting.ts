/**
 * Folders that may not be looked into, which a search by globs leaves out without a word.
 */
import { type Dirent, readdir } from 'node:fs';

/** `readdir` in the one form in which folders are looked through, telling of those that may not be looked into. */
export function readdirNoting(onLocked: (path: string) => void): typeof readdir {
  type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
  const noting = (path: string, options: { withFileTypes: true }, callback: Callback) =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') onLocked(path);
      callback(error, entries);
    });
  return noting as unknown as typeof readdir;
}
