import { commands, type WorkspaceEdit, window, workspace } from 'vscode';
import { acceptPick, expectEqual, fileUri, hoverWith, openAt } from './support.ts';

const FILE = '.crossquote/entities.json';

suite('entities', () => {
  suiteTeardown(async () => {
    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('Merge Entity With… makes two names one, and two again when it is undone', async () => {
    const editor = await openAt('broken.txt', 'Ekeng');
    await hoverWith(editor, (hover) => hover.includes('**Tomas Ekeng**'));
    await acceptPick('crossquote.mergeEntity');
    await hoverWith(editor, (hover) => hover.includes('**Thomas Ekeng**') && hover.includes('you said so'));

    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('undo');
    await hoverWith(editor, (hover) => hover.includes('**Tomas Ekeng**') && !hover.includes('you said so'));
  });

  test('Rename says what somebody is called, and leaves the text', async () => {
    const editor = await openAt('broken.txt', 'Ekeng');
    const { uri, getText } = editor.document;
    const before = getText();
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      editor.selection.active,
      'The engineer',
    );
    await workspace.applyEdit(edit);
    await hoverWith(editor, (hover) => hover.includes('**The engineer**'));
    expectEqual(editor.document.getText(), before);
  });
});
