import { commands, window, workspace } from 'vscode';
import { fileUri, hoverWith, openAt, takeAction } from './support.ts';

const FILE = '.crossquote/annotations/courier.txt.jsonld';

suite('decisions on reports', () => {
  // To undo the edit that made the file takes the file away, and its editor; the folder stays.
  suiteTeardown(async () => {
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('Not the same statement counts at once, and no more when it is undone', async () => {
    const editor = await openAt('monitor.txt', 'will not close');
    await hoverWith(editor, (hover) => hover.includes('other report'));
    await takeAction(editor, 'Not the same statement as in ');
    await hoverWith(editor, (hover) => hover !== '' && !hover.includes('other report'));

    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('undo');
    await hoverWith(editor, (hover) => hover.includes('other report'));
  });
});
