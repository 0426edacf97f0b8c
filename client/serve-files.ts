/**
 * Reads files for a server that has no file system of its own: one in a web worker, or beside a virtual workspace.
 */
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES, type FindFilesParams, READ_FILE, type ReadFileParams } from '../protocol/requests.ts';
import { findFiles } from './find-files.ts';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES, async ({ include, exclude }: FindFilesParams) =>
    (await findFiles(include, exclude)).map((uri) => uri.toString()),
  );
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readBase64(Uri.parse(uri)));
}

async function readBase64(uri: Uri): Promise<string | null> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return type & FileType.File ? base64(await workspace.fs.readFile(uri)) : null;
  } catch {
    return null;
  }
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
