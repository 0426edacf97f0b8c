import { expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import { openClient, type TestClient } from './client.ts';

const CORPUS = `
//- a.txt
“We <|>called the ferry twice, and twice a voice told us to wait in the cold,” Nora Lind said.
//- b.txt
It rained. “We called the ferry twice,” the minister said, “and twice a voice told us to stay.”
//- c.bundle
=== FILE: post.txt ===
“We called the ferry twice, and twice a voice told us to wait in the cold,” Nora Lind said.
`;

async function itemAt(client: TestClient): Promise<CallHierarchyItem> {
  const [item] = await client.atCursor<CallHierarchyItem[]>('textDocument/prepareCallHierarchy');
  if (!item) throw new Error('no item');
  return item;
}

const incoming = (client: TestClient, item: CallHierarchyItem) =>
  client.request<CallHierarchyIncomingCall[] | null>('callHierarchy/incomingCalls', { item });

const outgoing = (client: TestClient, item: CallHierarchyItem) =>
  client.request<CallHierarchyOutgoingCall[] | null>('callHierarchy/outgoingCalls', { item });

test('a quotation is an item with its speaker and its document', async () => {
  const client = await openClient(CORPUS);
  expect(client.capabilities.callHierarchyProvider).toBe(true);
  const { name, detail, uri, range } = await itemAt(client);
  expect(name).toBe('Nora Lind, a.txt');
  expect(detail).toBe('“We called the ferry twice, and twice a voice told us to wait in the cold,”');
  expect(client.show([{ uri, range }])).toEqual([
    'a.txt: We called the ferry twice, and twice a voice told us to wait in the cold,',
  ]);
});

test('those who report it come in, each with its document and relation, and with all parts of it', async () => {
  const client = await openClient(CORPUS);
  const calls = (await incoming(client, await itemAt(client))) ?? [];
  expect(calls.map(({ from }) => [from.name, from.detail?.split(' ')[0]])).toEqual([
    ['the minister, b.txt', 'reworded'],
    ['Nora Lind, post.txt', 'verbatim'],
  ]);
  const [cut] = calls;
  expect(client.show(cut?.fromRanges.map((range) => ({ uri: cut.from.uri, range })) ?? [])).toEqual([
    'b.txt: We called the ferry twice,',
    'b.txt: and twice a voice told us to stay.',
  ]);
  expect(await outgoing(client, await itemAt(client))).toEqual([]);
});

test('whom a speaker quotes goes out, and comes back in', async () => {
  const client = await openClient(`
//- a.txt
“The captain told me: ‘We are <|>taking on water and need pumps,’ and nobody came,” Nora Lind said.
`);
  const inner = await itemAt(client);
  const [outer] = (await incoming(client, inner)) ?? [];
  expect(outer?.from.name).toBe('Nora Lind, a.txt');
  const calls = (outer && (await outgoing(client, outer.from))) ?? [];
  expect(calls.map(({ to }) => to)).toEqual([inner]);
  expect(
    client.show(calls.flatMap(({ to, fromRanges }) => fromRanges.map((range) => ({ uri: to.uri, range })))),
  ).toEqual(['a.txt: We are taking on water and need pumps,']);
});

test('an item is found again after an edit above it, and not when its words are gone', async () => {
  const client = await openClient(CORPUS);
  const item = await itemAt(client);
  await client.replace('a.txt', '“We', '“It is late,” Bela Orsk said.\n\n“We');
  expect(await incoming(client, item)).toHaveLength(2);
  await client.replace('a.txt', 'ferry twice', 'harbour twice');
  expect(await incoming(client, item)).toBeNull();
  expect(await outgoing(client, { ...item, data: undefined })).toBeNull();
});

test.each([
  ['the article’s own words', 'The harbour <|>was dark.'],
  ['a term', 'The “sea <|>wall” was dark.'],
])('there is none for %s', async (_, text) => {
  const client = await openClient(text);
  expect(await client.atCursor('textDocument/prepareCallHierarchy')).toBeNull();
});
