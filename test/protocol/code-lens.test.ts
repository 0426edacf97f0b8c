import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { COMPARE_REPORTS_COMMAND } from '../../protocol/requests.ts';
import { CAPABILITIES, type ClientOptions, openClient, type TestClient, uriOf } from './client.ts';

const SAID = '“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.';
const CUT = '“We called the ferry twice,” Nora Lind said.';
const TOWN = '“The new sea wall will hold for a hundred winters,” Ivo Marsh said.';

const lensesOf = (client: TestClient, name = 'a.txt'): Promise<readonly CodeLens[]> =>
  client.request('textDocument/codeLens', { textDocument: { uri: uriOf(name) } });

const resolved = (client: TestClient, lens: CodeLens | undefined): Promise<CodeLens> =>
  client.request('codeLens/resolve', lens ?? {});

/** Each lens as its line, from 0, and its title. */
async function shown(client: TestClient, name = 'a.txt'): Promise<readonly string[]> {
  const lenses = await lensesOf(client, name);
  const titles = await Promise.all(lenses.map((lens) => resolved(client, lens)));
  return titles.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

const WITH_COMMAND: ClientOptions = {
  capabilities: {
    ...CAPABILITIES,
    workspace: { ...CAPABILITIES.workspace, codeLens: { refreshSupport: true } },
    experimental: { commands: { commands: [COMPARE_REPORTS_COMMAND] } },
  },
};

test('a lens says in how many documents the paragraph is reported, and how many differ', async () => {
  const client = await openClient(
    `It was dark.\n\n${SAID}\n\nNobody came.\n//- b.txt\n${SAID}\n//- c.txt\n${CUT}`,
  );
  expect(await shown(client)).toEqual(['2: Reported in 3 documents · 1 difference']);
});

test('and nothing of differences where there are none', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`);
  expect(await shown(client)).toEqual(['0: Reported in 2 documents']);
});

test('a paragraph has one lens for all that it quotes', async () => {
  const client = await openClient(`It was dark.\n\n${SAID} ${TOWN}\n//- b.txt\n${SAID}\n\n${TOWN}`);
  expect(await shown(client)).toEqual(['2: 2 statements reported in 2 documents']);
});

test('in a bundle each member has its own', async () => {
  const client = await openClient(
    `//- two.bundle\n=== FILE: a.txt ===\n${SAID}\n=== FILE: b.txt ===\nHello.\n\n${SAID}\n`,
  );
  expect(await shown(client, 'two.bundle')).toEqual([
    '1: Reported in 2 documents',
    '5: Reported in 2 documents',
  ]);
});

test('a lens is without words until the client asks for them', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`);
  expect((await lensesOf(client)).map(({ command }) => command)).toEqual([undefined]);
});

test('a click compares the reports, where the client can', async () => {
  const fixture = `${SAID}\n//- b.txt\n${SAID}`;
  const [lens] = await lensesOf(await openClient(fixture, WITH_COMMAND));
  const { command } = await resolved(await openClient(fixture, WITH_COMMAND), lens);
  expect(command).toMatchObject({
    command: COMPARE_REPORTS_COMMAND,
    arguments: [{ uri: uriOf('a.txt'), position: { line: 0, character: 1 } }],
  });
  const plain = await openClient(fixture);
  expect((await resolved(plain, lens)).command).toEqual({ title: 'Reported in 2 documents', command: '' });
});

test('a lens whose quotation is gone says nothing', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`);
  const [lens] = await lensesOf(client);
  await client.replace('a.txt', SAID, 'It was dark.');
  expect((await resolved(client, lens)).command?.title).toBe('');
});

test('there is none for what nobody else reports, and none where they are switched off', async () => {
  const alone = await openClient(`${SAID}\n//- b.txt\n${TOWN}`);
  expect(await shown(alone)).toEqual([]);
  const off = await openClient(`${SAID}\n//- b.txt\n${SAID}`, { settings: { codeLens: false } });
  expect(await shown(off)).toEqual([]);
});

test('lenses are asked for again when another document is opened that reports it, and when they are switched off', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\nHello.`, {
    ...WITH_COMMAND,
    open: ['a.txt', 'b.txt'],
  });
  expect(await shown(client)).toEqual([]);
  const before = client.lensRefreshes;
  await client.replace('b.txt', 'Hello.', SAID);
  await client.handled();
  client.host.pass(1000);
  await client.until(() => client.lensRefreshes > before);
  expect(await shown(client)).toEqual(['0: Reported in 2 documents']);
  client.settings = { codeLens: false };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.until(() => client.lensRefreshes > before + 1);
  expect(await shown(client)).toEqual([]);
});

test('a lens speaks the language of the client', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`, { locale: 'de-AT' });
  expect(await shown(client)).toEqual(['0: Steht in 2 Dokumenten']);
});

test('of what very many print, the documents with other words are counted', async () => {
  const many = Array.from({ length: 205 }, (_, index) => `//- w${index}.txt\n${index < 3 ? CUT : SAID}\n`);
  const client = await openClient(`${SAID}\n${many.join('')}`);
  expect(await shown(client)).toEqual(['0: Reported in 206 documents · 3 differences']);
});
