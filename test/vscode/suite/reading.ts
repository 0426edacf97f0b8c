import { type CodeLens, commands, window } from 'vscode';
import { eventually, expectEqual, fileUri, openAt } from './support.ts';

suite('reading', () => {
  test('a lens says in how many documents a paragraph is reported, and compares the reports', async () => {
    await openAt('courier.txt', 'will not close');
    const lenses = await eventually(
      () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', fileUri('courier.txt'), 10),
      (found) => found.some(({ command }) => command?.title.startsWith('Reported in 3 documents')),
    );
    expectEqual(
      lenses.every(({ command }) => command?.command === 'crossquote.compareReports'),
      true,
    );
  });

  test('a bundle’s member opens alone, read-only, and leads back to its bundle', async () => {
    const editor = await openAt('tides.bundle', '=');
    const member = await openAt('tides.bundle', memberText(editor.document.getText()));
    const before = member.selection.active.line;
    await commands.executeCommand('crossquote.openMember');
    const alone = window.activeTextEditor?.document;
    expectEqual(alone?.uri.scheme, 'crossquote-member');
    expectEqual(alone?.getText().includes('FILE:'), false);
    await commands.executeCommand('crossquote.openBundle');
    expectEqual(window.activeTextEditor?.document.uri.toString(), fileUri('tides.bundle').toString());
    expectEqual(window.activeTextEditor?.selection.active.line, before);
  });
});

/** The first line after the bundle's last header. */
function memberText(bundle: string): string {
  const lines = bundle.split(/\r?\n/);
  const header = lines.findLastIndex((line) => line.includes('FILE:'));
  return lines.slice(header + 1).find((line) => line.trim() !== '') ?? '';
}
