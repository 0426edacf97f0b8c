/**
 * Reads files for a server that has no file system of its own: one in a web worker, or beside a virtual workspace.
 */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/requests.ts';
import { findFiles } from './find-files.ts';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES, async (params: FindFilesParams): Promise<FindFilesResult> => {
    const locked: Uri[] = [];
    const { files, ignored } = await findFiles(params, undefined, (folder, error) => {
      if (isForbidden(error)) locked.push(folder);
    });
    // To read one of these fails, and the server tells the user of it.
    return { files: [...files, ...locked].map((uri) => uri.toString()), ignored };
  });
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => read(Uri.parse(uri)));
}

async function read(uri: Uri): Promise<ReadFileResult> {
  try {
    const { type } = await workspace.fs.stat(uri);
    if (type & FileType.File) return { base64: base64(await workspace.fs.readFile(uri)) };
    // A folder is no file, but one that may not be looked into is to be told of.
    await workspace.fs.readDirectory(uri);
    return { unread: 'missing' };
  } catch (error) {
    return { unread: isForbidden(error) ? 'forbidden' : 'missing' };
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'NoPermissions';
}

function base64(bytes: Uint8Array): string {
  // An argument list has a limit; 32 768 units are below that of every engine.
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}
