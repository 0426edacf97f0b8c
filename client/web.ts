/**
 * The extension in VS Code for the Web: the server is a worker, and reads files through this side.
 */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/browser';
import { startExtension } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  return startExtension(context, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient('crossquote', 'Crossquote', worker, options);
    // The client says goodbye to a worker but does not end it.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) worker.terminate();
    });
    return client;
  });
}
