import { commands, window, workspace } from 'vscode';
import { acceptPick, fileUri, hoverWith, openAt, takeAction, undoAllActs } from './support.ts';

const FILE = '.crossquote/annotations/courier.txt.jsonld';

suite('corrections', () => {
  suiteTeardown(async () => {
    await undoAllActs('courier.txt');
    await workspace.fs.delete(fileUri('.crossquote'), { recursive: true });
  });

  test('Set Speaker… counts at once, and no more when it is undone', async () => {
    const editor = await openAt('courier.txt', 'will not close');
    await hoverWith(editor, (hover) => hover.includes('Mara Lind') && !hover.includes('Set by hand'));
    await acceptPick('crossquote.setSpeaker');
    await hoverWith(editor, (hover) => hover.includes('Set by hand'));

    await window.showTextDocument(fileUri(FILE));
    await commands.executeCommand('undo');
    await hoverWith(editor, (hover) => hover !== '' && !hover.includes('Set by hand'));
  });

  test('This is not speech is a code action with an edit', async () => {
    const editor = await openAt('courier.txt', 'will not close');
    await takeAction(editor, 'This is not speech');
    await hoverWith(editor, (hover) => hover.includes('words in quotation marks'));
  });
});
