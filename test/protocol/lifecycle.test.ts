import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { RELATED_REPORTS } from '../../protocol/requests.ts';
import { clientAbilities } from '../../server/capabilities.ts';
import { FEATURES } from '../../server/features/list.ts';
import { CAPABILITIES, openClient, uriOf } from './client.ts';

const QUOTATION = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';

test('greets with what it can do', async () => {
  const { capabilities } = await openClient('');
  expect(capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    inlayHintProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { full: { delta: true }, range: true },
    diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test('each capability is announced by one feature', () => {
  const client = clientAbilities(CAPABILITIES);
  const announced = FEATURES.flatMap((feature) => Object.keys(feature.capabilities(client)));
  expect(announced.length).toBeGreaterThan(8);
  expect(new Set(announced).size).toBe(announced.length);
});

test('follows edits through emoji, CR LF and lone surrogates', async () => {
  const client = await openClient('', { open: [] });
  await client.open('a.txt', '“😀 One.\r\nEnd.');
  await client.replace('a.txt', '😀', '\ud83d 😀😀');
  await client.replace('a.txt', 'One.', 'We waited,” Nora Lind said.');
  await client.replace('a.txt', '\r\n', '\n\r\n');
  const symbols = await client.request<readonly { name: string }[]>('textDocument/documentSymbol', {
    textDocument: { uri: uriOf('a.txt') },
  });
  expect(symbols.map(({ name }) => name)).toEqual(['Nora Lind: “\ufffd 😀😀 We waited,”']);
});

describe('a request', () => {
  test('that is cancelled is answered with the protocol’s error', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}`, {
      scan: 'running',
      prepare: (host) => {
        // The scan never ends, so that the answer has to wait.
        host.onRead = () => new Promise(() => {});
      },
    });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [] },
      source.token,
    );
    await client.handled();
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('for the many places of a name is cancelled while they are found', async () => {
    const others = Array.from({ length: 100 }, (_, index) => `//- b${index}.txt\nAda Marsh came.\n`).join('');
    const client = await openClient(`//- a.txt\nAda Ma<|>rsh went.\n${others}`);
    const { textDocument, position } = client.cursor();
    const context = { includeDeclaration: true };
    const source = new CancellationTokenSource();
    const rest = client.host.rest;
    client.host.rest = () => {
      source.cancel();
      return rest();
    };
    const params = { textDocument, position, context };
    const answer = client.connection.sendRequest('textDocument/references', params, source.token);
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('about a text that changes meanwhile is withdrawn', async () => {
    const same = QUOTATION.replace('<|>', '');
    const others = Array.from({ length: 30 }, (_, index) => `//- b${index}.txt\n${same}\n`).join('');
    const client = await openClient(`//- a.txt\n${QUOTATION}\n${others}`);
    const { textDocument, position } = client.cursor();
    // The clock of the test makes the server rest after every few reports.
    const answer = client.request(RELATED_REPORTS, { uri: textDocument.uri, position });
    await client.replace('a.txt', 'storm', 'flood');
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  test('that makes no sense is answered with an error and logged, and the server goes on', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}`);
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
    });
    expect(client.logged).toContainEqual('hover: textDocument has to be an object');
    expect(await client.hover()).toContain('Nora Lind');
  });

  test.each([
    ['far outside the text', { line: 9e9, character: 9e9 }],
    ['before the text', { line: -1, character: -1 }],
  ])('about a place %s has an empty answer', async (_, position) => {
    const client = await openClient(`//- a.txt\nIt was dark.\n\n${QUOTATION}\n\nIt was light.`);
    const textDocument = { uri: uriOf('a.txt') };
    expect(await client.request('textDocument/hover', { textDocument, position })).toBe(null);
  });

  test('about a text that nobody knows has an empty answer', async () => {
    const client = await openClient('');
    const textDocument = { uri: 'file:///nowhere.txt' };
    expect(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
    ).toBe(null);
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([]);
    expect(await client.request('textDocument/semanticTokens/full', { textDocument })).toMatchObject({
      data: [],
    });
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({ items: [] });
  });
});

test('notifications that make no sense do not end it', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  await client.notify('workspace/didChangeWatchedFiles', {});
  await client.notify('workspace/didChangeConfiguration', {});
  await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened.txt' } });
  await client.notify('textDocument/didChange', {
    textDocument: { uri: uriOf('a.txt') },
    contentChanges: [{}],
  });
  await client.notify('$/unknown', {});
  expect(await client.hover()).toContain('Nora Lind');
});

test('shuts down while it scans', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`, {
    scan: 'running',
    prepare: (host) => {
      host.onRead = () => new Promise(() => {});
    },
  });
  expect(await client.request('shutdown', {})).toBe(null);
});
