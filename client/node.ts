/**
 * The extension on the desktop and in a remote extension host: the server is a Node process beside it.
 */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const run = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath,
    transport: TransportKind.ipc,
    options: { env: ONE_ARENA },
  };
  return startExtension(context, (options) => {
    const initializationOptions = { cache: cacheFolder(context) };
    return new LanguageClient(
      'crossquote',
      'Crossquote',
      { run, debug: run },
      { ...options, initializationOptions },
    );
  });
}

/**
 * Of the GNU C library: all threads share what was freed. The server has one that works, and those of V8 that collect garbage
 * would keep 18 MB of 350 for themselves, at 10,000 documents.
 */
const ONE_ARENA = { MALLOC_ARENA_MAX: '1' };

/** Where the server keeps what it finds in files, for all windows: false where the user wants that nowhere. */
function cacheFolder({ globalStorageUri }: ExtensionContext): string | false {
  return workspace.getConfiguration('crossquote').get('diskCache', true) && globalStorageUri.fsPath;
}
