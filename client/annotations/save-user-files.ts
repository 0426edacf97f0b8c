/**
 * Saves what the server edits for the user, as the user who sees no editor of it expects: VS Code itself saves such an edit
 * only where it is of several files. What is seen in an editor is the user's to save.
 */
import { type Disposable, type TextDocument, window, workspace } from 'vscode';
import { isUserFile } from './user-file.ts';

export function saveUserFiles(): Disposable {
  return workspace.onDidChangeTextDocument(async ({ document }) => {
    if (!isUserFile(document.uri) || !document.isDirty || isSeen(document)) return;
    const isSaved = await document.save();
    // A file without text says nothing: what was said has been undone.
    if (isSaved && document.getText() === '') await workspace.fs.delete(document.uri);
  });
}

function isSeen(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
