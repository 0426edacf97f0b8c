/**
 * The files on this machine.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { type Host, LARGEST_FILE, type Unread } from '../host.ts';

/** The folders must be `file:` URIs. Symbolic links to folders are not followed, so that there are no loops. */
export async function findNodeFiles(
  ...[folders, include, exclude]: Parameters<Host['findFiles']>
): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) =>
      glob([...include], {
        cwd: URI.parse(folder).fsPath,
        ignore: [...exclude],
        absolute: true,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
      }),
    ),
  );
  return found.flat().map((path) => URI.file(path).toString());
}

/** The URI must be a `file:` URI. Folders, devices and the like count as missing. */
export async function readNodeFile(uri: string): Promise<Uint8Array | Unread> {
  let file: FileHandle | null = null;
  try {
    file = await open(URI.parse(uri).fsPath);
    const status = await file.stat();
    if (!status.isFile()) return 'missing';
    return status.size > LARGEST_FILE ? 'too large' : await file.readFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
  } finally {
    await file?.close();
  }
}
