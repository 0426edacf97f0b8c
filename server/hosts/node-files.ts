/**
 * The files on this machine.
 */
import fs, { constants } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import { readdirNoting } from '../../node/readdir-noting.ts';
import type { Host, Unread } from '../host.ts';

/** The folders must be `file:` URIs. Folders below that may not be looked into are among the files: to read one fails, and says so. */
export async function findNodeFiles(
  ...[folders, include, exclude]: Parameters<Host['findFiles']>
): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const files = await findBelow(URI.parse(folder).fsPath, include, exclude);
      return files.map((file) => uriBelow(folder, file));
    }),
  );
  return found.flat();
}

/** The same as to ask for the URI of each file, which takes longer than to read the folders. */
function uriBelow(folder: string, file: string): string {
  if (NEEDS_NO_ESCAPE.test(file)) return `${folder.replace(/\/$/, '')}/${file}`;
  return URI.file(path.join(URI.parse(folder).fsPath, file)).toString();
}

/** Paths that stand in a URI as they are. */
const NEEDS_NO_ESCAPE = /^[\w./-]+$/;

/**
 * Paths from the root. A file that symbolic links lead to in several ways is found once, without them where there is such a way.
 * The globs may come with a folder of somebody else's: what they name outside of it is not read.
 */
async function findBelow(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const locked = new Set<string>();
  let hasLinks = false;
  const readdir = readdirNoting(
    (folder) => locked.add(path.relative(root, folder)),
    () => {
      hasLinks = true;
    },
  );
  const options = { cwd: root, ignore: [...exclude], dot: true, expandDirectories: false, fs: { readdir } };
  const direct = await glob([...include], { ...options, followSymbolicLinks: false });
  const found = new Set(direct.filter(isBelow));
  if (!hasLinks) return [...found, ...[...locked].filter(isBelow)];
  const all = await glob([...include], { ...options, followSymbolicLinks: true });
  const realRoot = await realpath(root).catch(() => root);
  const real = new Set([...found].map((file) => path.join(realRoot, file)));
  // Only what is reached through a link needs a question to the disk.
  for (const linked of all.filter((file) => isBelow(file) && !found.has(file))) {
    const file = await realpath(path.join(root, linked)).catch(() => null);
    if (file === null || real.has(file)) continue;
    real.add(file);
    found.add(linked);
  }
  return [...found, ...[...locked].filter(isBelow)];
}

function isBelow(file: string): boolean {
  return !path.isAbsolute(file) && !/^\.\.(?:[\\/]|$)/.test(file);
}

/** The URI must be a `file:` URI. Folders, devices and the like count as missing. */
export async function readNodeFile(uri: string): Promise<Uint8Array | Unread> {
  try {
    const file = await open(URI.parse(uri).fsPath, TO_READ);
    try {
      const status = fs.fstatSync(file);
      if (!status.isFile()) return 'missing';
      return status.size > LARGEST_FILE ? 'too large' : await readAll(file, status.size);
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : 'missing';
  }
}

/** To open a pipe is to wait for a writer, unless one says that one does not. Windows has no such pipes in folders. */
const TO_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * These take half as much of the processor as the file handles of `node:fs/promises`, which counts with ten thousand files. What
 * waits for no disk, as a file that is open is known and none was written, is not worth a way to another thread and back.
 */
const open = promisify(fs.open);
const read = promisify(fs.read);

/** @param size In bytes; what has been put behind since is left out. */
async function readAll(file: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await read(file, bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
