import {
  type CodeAction,
  commands,
  type Hover,
  type MarkdownString,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { eventually, fileUri, openAt } from './support.ts';

const FILE = '.crossquote/corrections.json';

suite('corrections', () => {
  suiteTeardown(async () => {
    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('Set Speaker… counts at once, and no more when it is undone', async () => {
    const editor = await openAt('courier.txt', 'will not close');
    await hoverWith(editor, (hover) => hover.includes('Mara Lind') && !hover.includes('Set by hand'));
    let isDone = false;
    const done = commands.executeCommand('crossquote.setSpeaker').then(() => {
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
    await hoverWith(editor, (hover) => hover.includes('Set by hand'));

    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('undo');
    await hoverWith(editor, (hover) => hover !== '' && !hover.includes('Set by hand'));
  });

  test('This is not speech is a code action with an edit', async () => {
    const editor = await openAt('courier.txt', 'will not close');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    const edit = actions.find(({ title }) => title === 'This is not speech')?.edit;
    if (!edit) throw new Error(`no edit among ${actions.map(({ title }) => title).join(', ')}`);
    await workspace.applyEdit(edit);
    await hoverWith(editor, (hover) => hover.includes('words in quotation marks'));
  });
});

/** Wait until the hover at the cursor is as wanted. */
function hoverWith(
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
