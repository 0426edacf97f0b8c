import { commands, type Hover, languages, type SymbolInformation, window } from 'vscode';
import { codesOf, eventually, expectEqual, fileUri, openAt } from './support.ts';

suite('plain text', () => {
  test('keeps its language', async () => {
    const editor = await openAt('courier.txt', 'We will');
    expectEqual(editor.document.languageId, 'plaintext');
  });

  test('that is no prose is left alone', async () => {
    // The same words in a source have a finding, so that the server has read the workspace. What is open is asked for.
    await openAt('courier.txt', 'We will');
    await eventually(
      () => codesOf('courier.txt'),
      (codes) => codes.length > 0,
    );
    const { document, selection } = await openAt('requirements.txt', 'We will');
    expectEqual(languages.getDiagnostics(document.uri), []);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    expectEqual(hovers, []);
    const symbols = await commands.executeCommand<SymbolInformation[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    expectEqual(symbols ?? [], []);
  });

  test('has no jump where it is left alone', async () => {
    await openAt('requirements.txt', 'We will');
    await commands.executeCommand('crossquote.nextReport');
    expectEqual(window.activeTextEditor?.document.uri.toString(), fileUri('requirements.txt').toString());
  });
});
