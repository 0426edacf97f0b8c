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
  EventEmitter,
  l10n,
  Position,
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
import { isUserFile } from './user-file.ts';

const CAN_UNDO = 'crossquote.canUndoAct';
const CAN_REDO = 'crossquote.canRedoAct';

export class ActUndo implements Disposable {
  readonly #acted = new EventEmitter<void>();
  /** Something has been done, undone or redone. */
  readonly onDidAct = this.#acted.event;
  readonly #sources: SourceDocuments;
  readonly #histories = new Map<TextDocument, ActHistory>();
  /** The texts of the files of what users decide, as far as they are open. */
  readonly #texts = new Map<TextDocument, string>();
  /** Their last changes, until it is known whether they are edits. */
  readonly #unsaved = new Map<TextDocument, FileChange>();
  readonly #listeners: Disposable;
  /** The changes of an act that is under way. */
  #group: FileChange[] | null = null;
  /** Acts that have begun and are not done: an Undo that comes now is meant for the last of them. */
  #underWay = 0;
  /** The last act, Undo or Redo that has begun; they come one after the other, however fast the keys are. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(sources: SourceDocuments) {
    this.#sources = sources;
    for (const document of workspace.textDocuments) this.#opened(document);
    this.#listeners = Disposable.from(
      this.#acted,
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidCloseTextDocument((document) => {
        this.#texts.delete(document);
        this.#unsaved.delete(document);
        this.#histories.delete(document);
      }),
      window.onDidChangeActiveTextEditor(() => this.#setContext()),
      commands.registerCommand('crossquote.undoAct', () => this.#undo()),
      commands.registerCommand('crossquote.redoAct', () => this.#redo()),
    );
  }

  /** Do what changes files for a document; all of it is undone at once. */
  together<Result>(uri: string, act: () => Promise<Result>): Promise<Result> {
    this.#underWay++;
    this.#setContext();
    const done = this.#next(async (group) => {
      const result = await act();
      this.#record(group, uri);
      return result;
    });
    return done.finally(() => {
      this.#underWay--;
      this.#setContext();
    });
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #opened(document: TextDocument): void {
    if (isUserFile(document.uri)) this.#texts.set(document, document.getText());
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const before = this.#texts.get(document);
    if (before === undefined) {
      if (contentChanges.length > 0) this.#typed(document, reason !== undefined);
      return;
    }
    const after = document.getText();
    this.#texts.set(document, after);
    if (after !== before) {
      const change = { uri: document.uri.toString(), before, after };
      if (this.#group) this.#group.push(change);
      else if (reason === undefined) this.#unsaved.set(document, change);
    }
    // That it is not saved is told with the change or after it. A file that is read again from disk never is.
    const change = this.#unsaved.get(document);
    if (!change || !document.isDirty) return;
    this.#unsaved.delete(document);
    this.#record([change]);
  }

  #typed(document: TextDocument, isUndoOrRedo: boolean): void {
    const history = this.#histories.get(document);
    if (!history) return;
    if (isUndoOrRedo) history.typingUndone(document.getText());
    else history.typed();
    this.#setContext();
  }

  /** @param uri The document that the act is on, for when no source is active: the user may be in a note or a view. */
  #record(files: readonly FileChange[], uri = ''): void {
    const active = window.activeTextEditor?.document;
    const isSource = active !== undefined && this.#sources.has(active);
    const document = isSource
      ? active
      : workspace.textDocuments.find((open) => open.uri.toString() === Uri.parse(uri).toString());
    if (files.length === 0 || !document) return;
    const history = this.#histories.get(document) ?? new ActHistory();
    this.#histories.set(document, history);
    history.record({ text: document.getText(), files });
    this.#setContext();
  }

  #undo(): Promise<void> {
    return this.#next(async () => {
      const history = this.#active();
      const files = history?.undoable?.files.toReversed();
      // The key may be faster than what says that something was typed: then the editor's own Undo is meant.
      if (!history || !files) return void (await commands.executeCommand('undo'));
      const back = files.map(({ uri, before, after }) => ({ uri, before: after, after: before }));
      if (await replace(back)) history.undo();
      else tellForgotten(history);
      this.#setContext();
    });
  }

  #redo(): Promise<void> {
    return this.#next(async () => {
      const history = this.#active();
      const files = history?.redoable?.files;
      if (!history || !files) return void (await commands.executeCommand('redo'));
      if (await replace(files)) history.redo();
      else tellForgotten(history);
      this.#setContext();
    });
  }

  /** @param act Gets the changes that files have had meanwhile. */
  #next<Result>(act: (group: readonly FileChange[]) => Promise<Result>): Promise<Result> {
    const done = this.#last.then(async () => {
      const group: FileChange[] = [];
      this.#group = group;
      try {
        return await act(group);
      } finally {
        this.#group = null;
        this.#acted.fire();
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  #active(): ActHistory | undefined {
    const document = window.activeTextEditor?.document;
    return document && this.#histories.get(document);
  }

  #setContext(): void {
    const history = this.#active();
    void commands.executeCommand('setContext', CAN_UNDO, this.#underWay > 0 || !!history?.undoable);
    void commands.executeCommand('setContext', CAN_REDO, !!history?.redoable);
  }
}

function tellForgotten(history: ActHistory): void {
  history.forget();
  void window.showInformationMessage(
    l10n.t('The annotations have changed since, so nothing was undone or redone.'),
  );
}

/** Change all files if they are as they should be before. @returns Whether they were changed. */
async function replace(changes: readonly FileChange[]): Promise<boolean> {
  const texts = new Map<string, string>();
  for (const { uri, before, after } of changes) {
    const now = texts.get(uri) ?? (await openDocument(Uri.parse(uri)))?.getText() ?? '';
    if (now !== before) return false;
    texts.set(uri, after);
  }
  const edit = new WorkspaceEdit();
  for (const [uri, text] of texts) await writeText(edit, Uri.parse(uri), text);
  if (!(await workspace.applyEdit(edit))) return false;
  for (const [uri, text] of texts) if (text === '') await removeFile(Uri.parse(uri));
  return true;
}

/** A file without text says nothing. */
async function removeFile(uri: Uri): Promise<void> {
  await (await openDocument(uri))?.save();
  await workspace.fs.delete(uri).then(undefined, () => undefined);
}

async function writeText(edit: WorkspaceEdit, uri: Uri, text: string): Promise<void> {
  const document = await openDocument(uri);
  if (!document) edit.createFile(uri, { ignoreIfExists: true });
  const end = document?.positionAt(document.getText().length) ?? new Position(0, 0);
  edit.replace(uri, new Range(new Position(0, 0), end), text);
}

/** Null where there is no file. */
async function openDocument(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}
