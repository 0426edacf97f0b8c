/**
 * The files on this machine.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import type { Host, Unread } from '../host.ts';

/** The folders must be `file:` URIs. */
export async function findNodeFiles(
  ...[folders, include, exclude]: Parameters<Host['findFiles']>
): Promise<readonly string[]> {
  const roots = folders.map((folder) => URI.parse(folder).fsPath);
  const found = await Promise.all(roots.map((root) => findBelow(root, include, exclude)));
  return found.flat().map((file) => URI.file(file).toString());
}

/**
 * A file that symbolic links lead to in several ways is found once, without them where there is such a way. The globs may come
 * with a folder of somebody else's: what they name outside of it is not read.
 */
async function findBelow(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const options = { cwd: root, ignore: [...exclude], dot: true, expandDirectories: false };
  const [direct, all] = await Promise.all([
    glob([...include], { ...options, followSymbolicLinks: false }),
    glob([...include], { ...options, followSymbolicLinks: true }),
  ]);
  const isBelow = (file: string) => !path.isAbsolute(file) && file.split(/[\\/]/)[0] !== '..';
  const found = new Set(direct.filter(isBelow));
  const realRoot = await realpath(root).catch(() => root);
  const real = new Set([...found].map((file) => path.join(realRoot, file)));
  // Only what is reached through a link needs a question to the disk.
  for (const linked of all.filter((file) => isBelow(file) && !found.has(file))) {
    const file = await realpath(path.join(root, linked)).catch(() => null);
    if (file === null || real.has(file)) continue;
    real.add(file);
    found.add(linked);
  }
  return [...found].map((file) => path.join(root, file));
}

/** The URI must be a `file:` URI. Folders, devices and the like count as missing. */
export async function readNodeFile(uri: string): Promise<Uint8Array | Unread> {
  try {
    const file = URI.parse(uri).fsPath;
    // Before it is opened: to open a pipe is to wait for a writer.
    const status = await stat(file);
    if (!status.isFile()) return 'missing';
    return status.size > LARGEST_FILE ? 'too large' : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
  }
}
