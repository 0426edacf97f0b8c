/**
 * The extension on the desktop and in a remote extension host: the server is a Node process beside it.
 */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const run = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath,
    transport: TransportKind.ipc,
  };
  return startExtension(
    context,
    (options) => new LanguageClient('crossquote', 'Crossquote', { run, debug: run }, options),
  );
}
