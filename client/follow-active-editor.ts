/**
 * Keeps the context key that keys and menus depend on: whether the active editor shows a source.
 */
import { commands, Disposable, window, workspace } from 'vscode';
import type { SourceDocuments } from './source-documents.ts';

export function followActiveEditor(sources: SourceDocuments): Disposable {
  const update = () => {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand(
      'setContext',
      'crossquote.documentActive',
      !!document && sources.has(document),
    );
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    // A change of language closes the document and opens it again, in the same editor.
    workspace.onDidOpenTextDocument(update),
    sources.onDidChange(update),
  );
}
