import { expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { openClient, type TestClient, uriOf } from './client.ts';

/** The tokens as `type.modifier words`. */
function decode(client: TestClient, name: string, data: readonly number[]): readonly string[] {
  const { legend } = client.capabilities.semanticTokensProvider ?? {};
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const set = legend?.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)) ?? [];
    const start = { line, character };
    const words = client.textAt(name, { start, end: { line, character: character + length } });
    tokens.push(`${[legend?.tokenTypes[type], ...set].join('.')} ${words}`);
  }
  return tokens;
}

const full = (client: TestClient, name = 'a.txt') =>
  client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: uriOf(name) } });

const tokensOf = async (client: TestClient, name = 'a.txt') =>
  decode(client, name, (await full(client, name)).data);

test('colours a quotation, who says it and how', async () => {
  const client = await openClient('“We called the ferry twice,” Nora Lind said.');
  expect(await tokensOf(client)).toEqual([
    'quotation.direct We called the ferry twice,',
    'source.direct Nora Lind',
    'cue.direct said',
  ]);
});

test('splits a quotation at a name in it', async () => {
  const client = await openClient('Nora Lind came.\n\n“We told Nora Lind to wait,” Ada Stone said.');
  const tokens = await tokensOf(client);
  expect(tokens.slice(0, 4).map((token) => token.replace(/^(person|entity) /, 'name '))).toEqual([
    'name Nora Lind',
    'quotation.direct We told ',
    'name Nora Lind',
    'quotation.direct  to wait,',
  ]);
});

test('colours headers and what belongs to the page', async () => {
  const client = await openClient(`
//- five.bundle
=== FILE: post.txt ===
It was dark.

READ MORE: The ferry that never came
=== FILE: courier.txt ===
`);
  expect(await tokensOf(client, 'five.bundle')).toEqual([
    'bundleHeader === FILE: post.txt ===',
    'boilerplate READ MORE: The ferry that never came',
    'bundleHeader === FILE: courier.txt ===',
  ]);
});

test('answers with the difference to the answer before', async () => {
  const client = await openClient('“We called the ferry twice,” Nora Lind said.');
  const before = await full(client);
  await client.replace('a.txt', 'twice', 'three times');
  const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
    textDocument: { uri: uriOf('a.txt') },
    previousResultId: before.resultId,
  });
  const patched = [...before.data];
  for (const { start, deleteCount, data = [] } of delta.edits) patched.splice(start, deleteCount, ...data);
  expect(patched).toEqual((await full(client)).data);
  expect(delta.edits.flatMap((edit) => edit.data ?? []).length).toBeLessThan(before.data.length);
});

test('answers whole where it has forgotten the answer before', async () => {
  const client = await openClient('“We called the ferry twice,” Nora Lind said.');
  const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
    textDocument: { uri: uriOf('a.txt') },
    previousResultId: 'of another server',
  });
  expect(answer.data).toHaveLength(15);
});

test('answers for a range alone', async () => {
  const client = await openClient('“We called,” Nora Lind said.\n\n“We waited,” Ada Stone said.');
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument: { uri: uriOf('a.txt') },
    range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
  });
  expect(decode(client, 'a.txt', data)[0]).toBe('quotation.direct We waited,');
});
