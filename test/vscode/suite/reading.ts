import { type CodeLens, commands, Selection, type SemanticTokens, window } from 'vscode';
import { eventually, expectEqual, fileUri, hoverWith, openAt } from './support.ts';

suite('reading', () => {
  test('a lens counts the reports of what a paragraph quotes, and compares the reports', async () => {
    await openAt('courier.txt', 'will not close');
    const lenses = await eventually(
      () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', fileUri('courier.txt'), 10),
      (found) => found.some(({ command }) => command?.title.startsWith('3 reports')),
    );
    expectEqual(
      lenses.every(({ command }) => command?.command === 'crossquote.compareReports'),
      true,
    );
  });

  test('a bundle’s member opens alone, read-only, and leads back to its bundle', async () => {
    const before = (await openAt('tides.bundle', 'stood open')).selection.active.line;
    await commands.executeCommand('crossquote.openMember');
    const alone = window.activeTextEditor?.document;
    expectEqual(alone?.uri.scheme, 'crossquote-member');
    expectEqual(alone?.getText().includes('FILE:'), false);
    const shown = window.activeTextEditor;
    if (!shown || !alone) throw new Error('no member is open');
    const words = alone.positionAt(alone.getText().indexOf('stood open'));
    shown.selection = new Selection(words, words);
    await hoverWith(shown, (hover) => hover.includes('Moen'));
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      alone.uri,
    );
    expectEqual(tokens.data.length > 0, true);
    await commands.executeCommand('crossquote.openBundle');
    expectEqual(window.activeTextEditor?.document.uri.toString(), fileUri('tides.bundle').toString());
    expectEqual(window.activeTextEditor?.selection.active.line, before);
  });
});
