/**
 * Undo and Redo of acts while the focus is in the document that they are on.
 *
 * An act is an edit of files beside the document, which the editor undoes only in those files. So their changes are
 * recorded with the document that was active, and the keys of Undo and Redo take them back under the context keys that are
 * set here. That is done by an edit too, and only while the files are as the act left them.
 */
import {
  commands,
  Disposable,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { SourceDocuments } from '../source-documents.ts';
import { ActHistory, type FileChange } from './act-history.ts';

const CAN_UNDO = 'crossquote.canUndoAct';
const CAN_REDO = 'crossquote.canRedoAct';

export class ActUndo implements Disposable {
  readonly #sources: SourceDocuments;
  readonly #histories = new Map<TextDocument, ActHistory>();
  /** The texts of the files of what users decide, as far as they are open. */
  readonly #texts = new Map<TextDocument, string>();
  readonly #listeners: Disposable;
  /** The changes of an act that consists of several, or that take back one. */
  #group: FileChange[] | null = null;

  constructor(sources: SourceDocuments) {
    this.#sources = sources;
    for (const document of workspace.textDocuments) this.#opened(document);
    this.#listeners = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidCloseTextDocument((document) => {
        this.#texts.delete(document);
        this.#histories.delete(document);
      }),
      window.onDidChangeActiveTextEditor(() => this.#setContext()),
      commands.registerCommand('crossquote.undoAct', () => this.#undo()),
      commands.registerCommand('crossquote.redoAct', () => this.#redo()),
    );
  }

  /** What the files become meanwhile is undone at once. */
  async together<Result>(act: () => Promise<Result>): Promise<Result> {
    const [result, files] = await this.#grouped(act);
    this.#record(files);
    return result;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #opened(document: TextDocument): void {
    if (isUserFile(document.uri)) this.#texts.set(document, document.getText());
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const before = this.#texts.get(document);
    if (before === undefined) {
      this.#typed(document, reason !== undefined);
      return;
    }
    const after = document.getText();
    this.#texts.set(document, after);
    const change = { uri: document.uri.toString(), before, after };
    if (this.#group) this.#group.push(change);
    // A file that is read again because it has changed on disk is not dirty.
    else if (reason === undefined && document.isDirty) this.#record([change]);
  }

  #typed(document: TextDocument, isUndoOrRedo: boolean): void {
    const history = this.#histories.get(document);
    if (!history) return;
    if (isUndoOrRedo) history.typingUndone(document.getText());
    else history.typed();
    this.#setContext();
  }

  #record(files: readonly FileChange[]): void {
    const document = window.activeTextEditor?.document;
    if (files.length === 0 || !document || !this.#sources.has(document)) return;
    const history = this.#histories.get(document) ?? new ActHistory();
    this.#histories.set(document, history);
    history.record({ text: document.getText(), files });
    this.#setContext();
  }

  async #undo(): Promise<void> {
    const history = this.#active();
    const files = history?.undoable?.files.toReversed();
    if (!history || !files) return;
    const [isDone] = await this.#grouped(() =>
      change(files.map(({ uri, before, after }) => ({ uri, before: after, after: before }))),
    );
    if (isDone) history.undo();
    else this.#tellForgotten(history);
    this.#setContext();
  }

  async #redo(): Promise<void> {
    const history = this.#active();
    const files = history?.redoable?.files;
    if (!history || !files) return;
    const [isDone] = await this.#grouped(() => change(files));
    if (isDone) history.redo();
    else this.#tellForgotten(history);
    this.#setContext();
  }

  /** A command that is run during another takes part in it. */
  async #grouped<Result>(act: () => Promise<Result>): Promise<readonly [Result, readonly FileChange[]]> {
    const outer = this.#group;
    const group: FileChange[] = outer ?? [];
    this.#group = group;
    try {
      return [await act(), outer ? [] : group];
    } finally {
      this.#group = outer;
    }
  }

  #active(): ActHistory | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.#histories.get(document);
  }

  #tellForgotten(history: ActHistory): void {
    history.forget();
    void window.showInformationMessage(
      'The annotations have changed since, so nothing was undone or redone.',
    );
  }

  #setContext(): void {
    const history = this.#active();
    void commands.executeCommand('setContext', CAN_UNDO, !!history?.undoable);
    void commands.executeCommand('setContext', CAN_REDO, !!history?.redoable);
  }
}

/** Whether a file is one of those that the server edits for the user. */
function isUserFile({ path }: Uri): boolean {
  return /\/\.crossquote\/(?:annotations\/.*\.jsonld|entities\.json)$/.test(path);
}

/** Change files one after the other, if they all are as they should be before. @returns Whether they were changed. */
async function change(files: readonly FileChange[]): Promise<boolean> {
  const texts = new Map<string, string>();
  for (const { uri, before, after } of files) {
    if ((texts.get(uri) ?? (await textOf(Uri.parse(uri)))) !== before) return false;
    texts.set(uri, after);
  }
  const edit = new WorkspaceEdit();
  for (const [uri, text] of texts) await replaceText(edit, Uri.parse(uri), text);
  // As a refactoring is: saved at once.
  const isDone = await workspace.applyEdit(edit, { isRefactoring: true });
  return isDone;
}

async function replaceText(edit: WorkspaceEdit, uri: Uri, text: string): Promise<void> {
  const document = await openDocument(uri);
  if (!document) edit.createFile(uri, { ignoreIfExists: true });
  const end = document ? document.positionAt(document.getText().length) : { line: 0, character: 0 };
  edit.replace(uri, new Range(0, 0, end.line, end.character), text);
}

/** Empty where there is no file. */
async function textOf(uri: Uri): Promise<string> {
  return (await openDocument(uri))?.getText() ?? '';
}

async function openDocument(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
