/**
 * What every test here needs: the workspace's files, places in them, and waiting for what comes later.
 */
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Hover,
  languages,
  type MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Milliseconds that an answer may take; the first includes the start of the server. */
const ANSWER_LIMIT = 30_000;

/** Ask again and again until the answer is the one wanted. @throws Error with the last answer after a time limit. */
export async function eventually<Answer>(
  ask: () => Answer | Thenable<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const deadline = Date.now() + ANSWER_LIMIT;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @throws Error that shows both, where they differ as JSON. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}\n  but got ${left}`);
}

export function fileUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Show a file of the workspace with the cursor at a text in it. */
export async function openAt(name: string, text: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument(fileUri(name));
  const position = positionOf(document, text);
  return window.showTextDocument(document, { selection: new Range(position, position) });
}

/** Show a quotation that is known to be reported elsewhere. */
export async function openLinked(): Promise<void> {
  await openAt('courier.txt', 'will not close');
  await eventually(
    () => codesOf('courier.txt'),
    (codes) => codes.includes('same-statement'),
  );
}

function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${document.uri.path} has no "${text}"`);
  return document.positionAt(offset);
}

/** The file of the workspace and the line (from 0) that the cursor is in. */
export function cursorPlace(): string {
  const editor = window.activeTextEditor;
  return editor ? `${relative(editor.document.uri)}:${editor.selection.active.line}` : 'no editor';
}

/** A file's path in the workspace. */
export function relative(uri: Uri): string {
  return workspace.asRelativePath(uri, false);
}

export function diagnosticsOf(name: string): readonly Diagnostic[] {
  return languages.getDiagnostics(fileUri(name));
}

/** The codes of a file's diagnostics, each once, sorted. */
export function codesOf(name: string): readonly string[] {
  return [...new Set(diagnosticsOf(name).map(codeOf))].sort();
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Run a command that shows a pick, and take the first choice. */
export async function acceptPick(command: string): Promise<void> {
  let isDone = false;
  const done = commands.executeCommand(command).then(() => {
    isDone = true;
  });
  // Accepts nothing as long as the pick is not shown.
  await eventually(
    async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    (answer) => answer,
  );
  await done;
}

/** What people say of a document, as its file on disk has it; empty where there is none. */
export function sidecarOf(name: string): Thenable<string> {
  return workspace.fs.readFile(fileUri(`.crossquote/annotations/${name}.jsonld`)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}

/** Undo all that was said of a document, as a user does from the document. */
export async function undoAllActs(name: string): Promise<void> {
  const document = await workspace.openTextDocument(fileUri(name));
  await window.showTextDocument(document);
  await eventually(
    async () => {
      await commands.executeCommand('crossquote.undoAct');
      return sidecarOf(name);
    },
    (text) => text === '',
  );
}

/** Take the code action at the cursor whose title begins so, as a user does from the menu. */
export async function takeAction({ document, selection }: TextEditor, title: string): Promise<void> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    undefined,
    MOST_ACTIONS,
  );
  const edit = actions.find((action) => action.title.startsWith(title))?.edit;
  if (!edit) throw new Error(`no edit among ${actions.map((action) => action.title).join(', ')}`);
  if (!(await workspace.applyEdit(edit))) throw new Error(`the edit of “${title}” was not applied`);
}

/** Actions at one place whose edits are asked for. */
const MOST_ACTIONS = 20;

/** Wait until the hover at the cursor is as wanted. */
export function hoverWith(
  { document: { uri }, selection }: TextEditor,
  isWanted: (hover: string) => boolean,
): Promise<string> {
  return eventually(async () => {
    const command = 'vscode.executeHoverProvider';
    const hovers = await commands.executeCommand<Hover[]>(command, uri, selection.active);
    const contents = hovers.flatMap((hover) => hover.contents as readonly MarkdownString[]);
    return contents.map(({ value }) => value).join('\n');
  }, isWanted);
}
