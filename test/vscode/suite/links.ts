import { type CodeAction, commands, window, workspace } from 'vscode';
import { expectEqual, fileUri, hoverWith, openAt } from './support.ts';

const FILE = '.crossquote/links.json';

suite('decisions on reports', () => {
  // To undo the edit that made the file takes the file away, and its editor; the folder stays.
  suiteTeardown(async () => {
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('Not the same statement counts at once, and no more when it is undone', async () => {
    const editor = await openAt('monitor.txt', 'will not close');
    await hoverWith(editor, (hover) => hover.includes('other report'));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    const edit = actions.find(({ title }) => title.startsWith('Not the same statement as in '))?.edit;
    if (!edit) throw new Error(`no edit among ${actions.map(({ title }) => title).join(', ')}`);
    expectEqual(await workspace.applyEdit(edit), true);
    await hoverWith(editor, (hover) => hover !== '' && !hover.includes('other report'));

    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('undo');
    await hoverWith(editor, (hover) => hover.includes('other report'));
  });
});
