import { expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const BUNDLE = `
//- five.bundle
Collected on Friday.
From two papers.

=== FILE: post.txt ===
“We called the ferry twice,” Nora Lind said.

READ MORE: The ferry that never came
ALSO READ: Ten storms
ALSO READ: Our harbour

=== FILE: courier.txt ===
It was dark.
`;

const FLAT = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, documentSymbol: {}, foldingRange: { rangeLimit: 1 } },
};

const symbolsOf = <T>(client: TestClient, name: string): Promise<readonly T[]> =>
  client.request('textDocument/documentSymbol', { textDocument: { uri: uriOf(name) } });

const foldsOf = async (client: TestClient, name: string): Promise<readonly string[]> => {
  const folds = await client.request<readonly FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri: uriOf(name) },
  });
  return folds.map(({ startLine, endLine, kind }) => `${kind} ${startLine}–${endLine}`);
};

const outline = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
  symbols.flatMap(({ name, children }) => [`${indent}${name}`, ...outline(children ?? [], `${indent}  `)]);

test('lists the members with their quotations', async () => {
  const client = await openClient(BUNDLE);
  const symbols = await symbolsOf<DocumentSymbol>(client, 'five.bundle');
  expect(outline(symbols)).toEqual(['post.txt', '  Nora Lind: “We called the ferry twice,”', 'courier.txt']);
  expect(client.textAt('five.bundle', symbols[0]?.selectionRange ?? NOWHERE)).toBe('post.txt');
  expect(client.textAt('five.bundle', symbols[0]?.range ?? NOWHERE)).toMatch(/^=== FILE: post.*harbour\s*$/s);
});

test('places a quotation anew when its member moves down', async () => {
  const client = await openClient(BUNDLE);
  const quoted = async () => {
    const [{ children: [symbol] = [] } = {}] = await symbolsOf<Partial<DocumentSymbol>>(
      client,
      'five.bundle',
    );
    return client.textAt('five.bundle', symbol?.range ?? NOWHERE);
  };
  expect(await quoted()).toBe('We called the ferry twice,');
  await client.replace('five.bundle', 'Collected on Friday.', 'Collected\non Friday.');
  expect(await quoted()).toBe('We called the ferry twice,');
});

test('lists the quotations of a loose file, one in another below it, without terms', async () => {
  const client = await openClient(
    'Nora Lind said: “The voice told us: ‘You have to wait for the morning.’ So we did.”\n\nThe “great wait” was over.',
  );
  const symbols = await symbolsOf<DocumentSymbol>(client, 'a.txt');
  expect(outline(symbols)).toEqual([
    'Nora Lind: “The voice told us: ‘You have to wait for the morning.’ So…”',
    '  The voice: “You have to wait for the morning.”',
  ]);
});

test('shows what is reported without marks without marks', async () => {
  const client = await openClient('Nora Lind said that they had “waited all night” for it.');
  const [symbol] = await symbolsOf<DocumentSymbol>(client, 'a.txt');
  expect(symbol).toMatchObject({
    name: 'Nora Lind: that they had “waited all night” for it',
    detail: 'mixed',
  });
});

test('gives a list to clients that know no trees', async () => {
  const client = await openClient(BUNDLE, { capabilities: FLAT });
  const symbols = await symbolsOf<SymbolInformation>(client, 'five.bundle');
  expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['post.txt', undefined],
    ['Nora Lind: “We called the ferry twice,”', 'post.txt'],
    ['courier.txt', undefined],
  ]);
});

test('folds members, what stands before them, and what belongs to the page', async () => {
  const client = await openClient(BUNDLE);
  expect(await foldsOf(client, 'five.bundle')).toEqual([
    'region 3–8',
    'region 10–11',
    'comment 0–1',
    'comment 6–8',
  ]);
});

test('gives no more folds than the client wants', async () => {
  const client = await openClient(BUNDLE, { capabilities: FLAT });
  expect(await foldsOf(client, 'five.bundle')).toEqual(['region 3–8']);
});

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

test.each([900, -1])(
  'a selection at character %i of a header is at the nearest place in it',
  async (character) => {
    const client = await openClient('', { open: [] });
    await client.open('a.bundle', '=== FILE: a.txt ===\nIt rained.\n');
    const ranges = await client.request<readonly SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: uriOf('a.bundle') },
      positions: [{ line: 0, character }],
    });
    const place = { line: 0, character: character < 0 ? 0 : 19 };
    expect(ranges).toEqual([{ range: { start: place, end: place } }]);
  },
);
