import { describe, expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver';
import { ANNOTATE } from '../../protocol/annotations.ts';
import { CAPABILITIES, openClient, PUSH_CAPABILITIES, type TestClient, uriOf } from './client.ts';

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const hintsIn = (client: TestClient, range = WHOLE, name = 'a.txt'): Promise<readonly InlayHint[]> =>
  client.request('textDocument/inlayHint', { textDocument: { uri: uriOf(name) }, range });

/** The lines of a text that have hints, with these put in, in brackets, as an editor shows them. */
async function shown(client: TestClient, name = 'a.txt'): Promise<readonly string[]> {
  const lines = client.textOf(name).split('\n');
  const hints = await hintsIn(client, WHOLE, name);
  for (const { position, label, paddingLeft, paddingRight } of hints.toReversed()) {
    const line = lines[position.line] ?? '';
    const hint = `${paddingLeft ? ' ' : ''}[${label}]${paddingRight ? ' ' : ''}`;
    lines[position.line] = line.slice(0, position.character) + hint + line.slice(position.character);
  }
  return lines.filter((line) => /\[.*\]/.test(line));
}

/** Say that somebody else says the first quotation. */
async function annotate(client: TestClient): Promise<void> {
  const act = { about: 'quotation', speakers: ['Jonas Holt'] };
  const range = client.rangeOf('a.txt', 'We called');
  await client.request(ANNOTATE, { uri: uriOf('a.txt'), range, act });
}

const CARRIED = '“We called the ferry twice,” Nora Lind said.\n\n“And twice a voice told us to wait.”';

describe('a hint names the speaker', () => {
  test('after a pronoun and after a description, once for all that it says', async () => {
    const client = await openClient(`
Harbour master Nora Lind waited all night.

“We called the ferry twice,” she said. She said that “nobody” came.

It “never rains” there, the harbour master said, and “nobody ever comes”.
`);
    expect(await shown(client)).toEqual([
      '“We called the ferry twice,” she [Nora Lind] said. She [Nora Lind] said that “nobody” came.',
      'It “never rains” there, the harbour master [Nora Lind] said, and “nobody ever comes”.',
    ]);
  });

  test('before the mark that opens a quotation whose speaker is carried over', async () => {
    expect(await shown(await openClient(CARRIED))).toEqual([
      '[Nora Lind:] “And twice a voice told us to wait.”',
    ]);
  });

  test('in the member of a bundle that it belongs to', async () => {
    const client = await openClient(
      `//- five.bundle\n=== FILE: post.txt ===\nIt was dark.\n=== FILE: courier.txt ===\n${CARRIED}\n`,
    );
    expect(await shown(client, 'five.bundle')).toHaveLength(1);
  });

  test('and says in plain words how that is known', async () => {
    const [hint] = await hintsIn(await openClient(CARRIED));
    expect(hint?.tooltip).toBe('Carried over from the quotation before. Confidence 75 %.');
  });

  test('in few letters, however long the name is', async () => {
    const name = `Nora ${'Lindholm-Anderssen-'.repeat(8)}Stone`;
    const client = await openClient(`Harbour master ${name} waited.\n\n“We called the ferry,” she said.`);
    const [hint] = await hintsIn(client);
    expect(String(hint?.label).length).toBeLessThanOrEqual(40);
    expect(hint?.label).toMatch(/^Nora .*…$/);
    expect(String(hint?.tooltip).length).toBeLessThanOrEqual(250);
  });
});

test.each([
  ['a speaker who is named beside the words', '“We called the ferry twice,” Nora Lind said.'],
  ['a pronoun that stands for nobody known', '“We called the ferry twice,” she said.'],
  ['a description of nobody known', '“We called the ferry twice,” one sailor said.\n\n“Nobody ever came.”'],
  ['a quotation without a speaker', 'It was dark.\n\n“We called the ferry twice.”'],
])('there is none for %s', async (_, text) => {
  expect(await hintsIn(await openClient(text))).toEqual([]);
});

test('there are none outside the range that is asked for', async () => {
  const client = await openClient(`${CARRIED}\n\nIt was dark.`);
  const onLine = (line: number) =>
    hintsIn(client, { start: { line, character: 0 }, end: { line, character: 9 } });
  expect([await onLine(0), await onLine(2), await onLine(4)].map(({ length }) => length)).toEqual([0, 1, 0]);
});

test('there are none in a text that is no source', async () => {
  const client = await openClient(`//- notes.md\n${CARRIED}`);
  expect(await hintsIn(client, WHOLE, 'notes.md')).toEqual([]);
});

describe('hints are asked for again', () => {
  test.each([
    ['pulls', CAPABILITIES],
    ['is pushed', { ...PUSH_CAPABILITIES, workspace: CAPABILITIES.workspace ?? {} }],
  ])('when the settings take a document in, by a client that %s diagnostics', async (_, capabilities) => {
    const client = await openClient(`//- notes.md\n${CARRIED}`, { capabilities });
    const before = client.hintRefreshes;
    client.settings = { include: ['**/*.md'] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.hintRefreshes > before);
    expect(await hintsIn(client, WHOLE, 'notes.md')).toHaveLength(1);
  });

  test('not for typing, after which the client asks by itself', async () => {
    const client = await openClient(CARRIED);
    const before = client.hintRefreshes;
    await client.replace('a.txt', 'twice', 'three times');
    await client.handled();
    client.host.pass(1000);
    await client.handled();
    expect(client.hintRefreshes).toBe(before);
  });

  test('after an act that comes right after typing, when the client has asked in between', async () => {
    const client = await openClient(CARRIED);
    const before = client.hintRefreshes;
    await client.replace('a.txt', 'twice', 'three times');
    await hintsIn(client);
    await annotate(client);
    client.host.pass(1000);
    await client.until(() => client.hintRefreshes > before);
  });

  test('until the client does so, as it does not listen while it waits for an answer', async () => {
    const client = await openClient(CARRIED);
    await hintsIn(client);
    await annotate(client);
    const before = client.hintRefreshes;
    client.host.pass(200);
    await client.until(() => client.hintRefreshes === before + 1);
    client.host.pass(1000);
    await client.until(() => client.hintRefreshes === before + 2);
    await hintsIn(client);
    client.host.pass(1000);
    await client.handled();
    expect(client.hintRefreshes).toBe(before + 2);
  });

  test('not for ever', async () => {
    const client = await openClient(CARRIED);
    await hintsIn(client);
    await annotate(client);
    const before = client.hintRefreshes;
    for (let times = 0; times < 20; times++) {
      client.host.pass(1000);
      await client.handled();
    }
    expect(client.hintRefreshes).toBe(before + 4);
  });

  test('not by a client that cannot', async () => {
    const client = await openClient(`//- notes.md\n${CARRIED}`, {
      capabilities: { ...CAPABILITIES, workspace: { configuration: true } },
    });
    client.settings = { include: ['**/*.md'] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.scanned(2);
    await client.handled();
    expect(client.hintRefreshes).toBe(0);
  });
});
