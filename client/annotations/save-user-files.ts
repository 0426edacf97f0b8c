/**
 * Saves what the server edits for the user, as the user who sees no editor of it expects: VS Code itself saves such an edit
 * only where it is of several files. What is seen in an editor is the user's to save.
 */
import { type Disposable, type TextDocument, window, workspace } from 'vscode';
import { isUserFile } from './user-file.ts';

export function saveUserFiles(): Disposable {
  return workspace.onDidChangeTextDocument(({ document }) => {
    // The event also tells that a document has become dirty. Whoever empties a file takes it away.
    const isMeant = isUserFile(document.uri) && document.isDirty && document.getText() !== '';
    if (isMeant && !isSeen(document)) void document.save();
  });
}

function isSeen(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
