import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  workspace,
} from 'vscode';
import { TOKEN_TYPES } from '../../../protocol/semantic-tokens.ts';
import { eventually, expectEqual, fileUri, openAt } from './support.ts';

suite('in a bundle', () => {
  test('the language is recognised', async () => {
    const { document } = await openAt('tides.bundle', 'FILE');
    expectEqual(document.languageId, 'source-bundle');
  });

  test('the outline names the members, with their quotations below', async () => {
    await openAt('tides.bundle', 'FILE');
    const symbols = await eventually(
      () =>
        commands.executeCommand<DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          fileUri('tides.bundle'),
        ),
      (answer) => (answer ?? []).length > 0,
    );
    const members = (symbols ?? []).filter(({ children }) => children.length > 0);
    expectEqual(
      members.map(({ name }) => name),
      ['coast.txt', 'north/tribune.txt'],
    );
  });

  test('the members fold', async () => {
    await openAt('tides.bundle', 'FILE');
    const starts = await eventually(
      async () => {
        const ranges = await commands.executeCommand<FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          fileUri('tides.bundle'),
        );
        return (ranges ?? []).map(({ start }) => start);
      },
      (answer) => answer.includes(2) && answer.includes(5),
    );
    expectEqual(starts.includes(0), false);
  });

  test('the semantic tokens have the legend that the manifest contributes', async () => {
    const { document } = await openAt('tides.bundle', 'FILE');
    const legend = await eventually(
      () =>
        commands.executeCommand<SemanticTokensLegend | undefined>(
          'vscode.provideDocumentSemanticTokensLegend',
          document.uri,
        ),
      (answer) => answer !== undefined,
    );
    expectEqual(legend?.tokenTypes, TOKEN_TYPES);
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const types = new Set<string | undefined>();
    for (let at = 3; at < tokens.data.length; at += 5) types.add(legend?.tokenTypes[tokens.data[at] ?? -1]);
    for (const type of ['bundleHeader', 'quotation', 'source', 'cue']) {
      if (!types.has(type)) throw new Error(`no ${type} among ${[...types].join(', ')}`);
    }
  });

  test('an untitled document of the language is a source too', async () => {
    const content = '=== FILE: a.txt ===\n“Only one,” said Ilka Moen.\n=== FILE: b.txt ===\nNothing.\n';
    const document = await workspace.openTextDocument({ language: 'source-bundle', content });
    await eventually(
      async () =>
        (
          await commands.executeCommand<DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          )
        )?.map(({ name }) => name) ?? [],
      (names) => names.includes('a.txt') && names.includes('b.txt'),
    );
  });
});
