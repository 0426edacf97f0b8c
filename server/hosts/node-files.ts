/**
 * The files on this machine.
 */
import fs, { constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import { LARGEST_FILE } from '../../engine/text/largest-file.ts';
import { wantedFiles } from '../../files/wanted-files.ts';
import { findBelow } from '../../node/find-below.ts';
import type { FindFilesResult } from '../../protocol/requests.ts';
import type { Host, Unread } from '../host.ts';

/** The folders must be `file:` URIs. The globs may come with a folder of somebody else's: nothing outside of it is found. */
export async function findNodeFiles(
  ...[folders, include, exclude, useIgnoreFiles]: Parameters<Host['findFiles']>
): Promise<FindFilesResult> {
  const wanted = wantedFiles(include, exclude);
  const found = await Promise.all(
    folders.map(async (folder) => {
      const below = await findBelow(URI.parse(folder).fsPath, wanted, useIgnoreFiles ? HERE : null);
      return {
        files: [...below.files, ...below.locked].map((file) => uriBelow(folder, file)),
        ignored: { folder, leftOut: below.leftOut, ignoreFiles: below.ignoreFiles },
      };
    }),
  );
  return { files: found.flatMap(({ files }) => files), ignored: found.map(({ ignored }) => ignored) };
}

/** No ignore file above a workspace folder is asked. */
const HERE = { base: '', above: [] };

/** The same as to ask for the URI of each file, which takes longer than to read the folders. */
function uriBelow(folder: string, file: string): string {
  if (NEEDS_NO_ESCAPE.test(file)) return `${folder.replace(/\/$/, '')}/${file}`;
  return URI.file(path.join(URI.parse(folder).fsPath, file)).toString();
}

/** Paths that stand in a URI as they are. */
const NEEDS_NO_ESCAPE = /^[\w./-]+$/;

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
