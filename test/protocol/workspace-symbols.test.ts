import { expect, test } from 'vitest';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const CORPUS = `
//- a.txt
We met Ostap Korolenskyy in Lima.
//- b.txt
Ostap Korolensky left the Harbour Council.
`;

const symbolsIn = (client: TestClient, query: string): Promise<readonly WorkspaceSymbol[]> =>
  client.request('workspace/symbol', { query });

async function symbolsFor(query: string): Promise<readonly WorkspaceSymbol[]> {
  return symbolsIn(await openClient(CORPUS), query);
}

test('an entity is found by the beginning of any of its names, and shown once', async () => {
  for (const query of ['korolensky', 'OSTAP k', 'Korolenskyy'])
    expect(await symbolsFor(query)).toEqual([
      {
        name: 'Ostap Korolenskyy',
        kind: SymbolKind.Class,
        containerName: 'person, 2 documents',
        location: {
          uri: uriOf('a.txt'),
          range: { start: { line: 0, character: 7 }, end: { line: 0, character: 24 } },
        },
      },
    ]);
});

test('an empty query finds all, and what nobody is named finds nothing', async () => {
  expect((await symbolsFor('')).map(({ name }) => name).sort()).toEqual([
    'Harbour Council',
    'Lima',
    'Ostap Korolenskyy',
  ]);
  expect(await symbolsFor('rolensky')).toEqual([]);
});

test('a client that can asks where it stands once the user takes it', async () => {
  const client = await openClient(CORPUS, {
    capabilities: {
      ...CAPABILITIES,
      workspace: {
        ...CAPABILITIES.workspace,
        symbol: { resolveSupport: { properties: ['location.range'] } },
      },
    },
  });
  const [symbol] = await symbolsIn(client, 'ostap');
  expect(symbol?.location).toEqual({ uri: uriOf('a.txt') });
  expect(await client.request('workspaceSymbol/resolve', symbol ?? {})).toMatchObject({
    location: { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 24 } } },
  });
});

test('names come and go with the texts', async () => {
  const client = await openClient(CORPUS);
  expect(await symbolsIn(client, 'council')).toHaveLength(1);
  client.host.delete(uriOf('b.txt'));
  await client.changed(['b.txt', 3]);
  await client.handled();
  expect(await symbolsIn(client, 'council')).toEqual([]);
  await client.replace('a.txt', 'Lima', 'the Harbour Council of Lima');
  expect((await symbolsIn(client, 'council')).map(({ name }) => name)).toEqual(['Harbour Council of Lima']);
});

test('no more are told than anybody reads', async () => {
  const names = Array.from({ length: 300 }, (_, index) => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26));
    return `We met Ada Marsh${letter(index)}${letter(index / 26)}.`;
  });
  expect(await symbolsIn(await openClient(names.join('\n\n')), 'ada')).toHaveLength(100);
});

test('a query that begins with a mark finds what is reported more than once, at its fullest report', async () => {
  const client = await openClient(`
//- a.txt
“We called the ferry twice,” Nora Lind said.
//- b.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- c.txt
“The new sea wall will hold,” Nora Lind said.
`);
  for (const query of ['"ferry twi', '“voice', '„lind ferry'])
    expect(await symbolsIn(client, query)).toEqual([
      {
        name: '“We called the ferry twice, and twice a voice told us to wait,”',
        kind: SymbolKind.String,
        containerName: 'Nora Lind, 2 documents',
        location: {
          uri: uriOf('b.txt'),
          range: client.rangeOf('b.txt', 'We called the ferry twice, and twice a voice told us to wait,'),
        },
      },
    ]);
  expect(await symbolsIn(client, '"sea wall')).toEqual([]);
});
