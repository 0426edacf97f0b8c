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

/** Where the server keeps what it finds in files, for all windows: false where the user wants that nowhere. */
function cacheFolder({ globalStorageUri }: ExtensionContext): string | false {
  return workspace.getConfiguration('crossquote').get('diskCache', true) && globalStorageUri.fsPath;
}
