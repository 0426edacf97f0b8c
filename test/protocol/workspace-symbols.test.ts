import { expect, test } from 'vitest';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { openClient, uriOf } from './client.ts';

const CORPUS = `
//- a.txt
We met Ostap Korolenskyy in Lima.
//- b.txt
Ostap Korolensky left the Harbour Council.
`;

async function symbolsFor(query: string): Promise<readonly WorkspaceSymbol[]> {
  const client = await openClient(CORPUS);
  return (await client.request<WorkspaceSymbol[] | null>('workspace/symbol', { query })) ?? [];
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
  expect((await symbolsFor('')).map(({ name }) => name)).toEqual([
    'Harbour Council',
    'Lima',
    'Ostap Korolenskyy',
  ]);
  expect(await symbolsFor('rolensky')).toEqual([]);
});
