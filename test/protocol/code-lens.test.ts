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

test('a lens counts the reports of what the paragraph quotes, their wordings and those that differ', async () => {
  const client = await openClient(
    `It was dark.\n\n${SAID}\n\nNobody came.\n//- b.txt\n${SAID}\n//- c.txt\n${CUT}`,
  );
  expect(await shown(client)).toEqual(['2: 3 reports · 2 wordings · 1 difference']);
});

test('and nothing of differences where there are none', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`);
  expect(await shown(client)).toEqual(['0: 2 reports · 1 wording']);
});

test('a paragraph has one lens for all that it quotes', async () => {
  const client = await openClient(`It was dark.\n\n${SAID} ${TOWN}\n//- b.txt\n${SAID}\n\n${TOWN}`);
  expect(await shown(client)).toEqual(['2: 2 statements · 4 reports · 2 wordings']);
});

test('two that disagree are one difference, in a number as in who said it', async () => {
  const figure = '“We called the ferry 12 times before a voice told us to wait,” Nora Lind said.';
  const other = figure.replace('12', '15');
  const number = await openClient(`${figure}\n//- b.txt\n${figure}\n//- c.txt\n${other}`);
  expect(await shown(number)).toEqual(['0: 3 reports · 2 wordings · 1 difference']);
  const speaker = SAID.replace('Nora Lind', 'Ivo Marsh');
  const said = await openClient(`${SAID}\n//- b.txt\n${SAID}\n//- c.txt\n${speaker}`);
  expect(await shown(said)).toEqual(['0: 3 reports · 1 wording · 1 difference']);
});

test('what is only perhaps another report is told as such', async () => {
  const full = 'Ada Marsh said that 26 boats had promised to carry timber to the northern islands.';
  const other = 'Ada Marsh said 26 ships would carry timber up to the islands in the north.';
  const perhaps = await openClient(`${full}\n//- b.txt\n${other}`);
  expect(await shown(perhaps)).toEqual(['0: perhaps 2 reports · 2 wordings']);
  const some = await openClient(`${full}\n//- b.txt\n${other}\n//- c.txt\n${full}`);
  expect(await shown(some)).toEqual(['0: 3 reports, 1 of them perhaps · 2 wordings']);
});

test('what one document alone says again is no report elsewhere', async () => {
  const client = await openClient(`${SAID}\n\nHours later:\n\n${SAID}`);
  expect(await shown(client)).toEqual([
    '0: Reported again in this document',
    '4: Reported again in this document',
  ]);
});

test('in a bundle each member has its own', async () => {
  const client = await openClient(
    `//- two.bundle\n=== FILE: a.txt ===\n${SAID}\n=== FILE: b.txt ===\nHello.\n\n${SAID}\n`,
  );
  expect(await shown(client, 'two.bundle')).toEqual(['1: 2 reports · 1 wording', '5: 2 reports · 1 wording']);
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
  expect((await resolved(plain, lens)).command).toEqual({ title: '2 reports · 1 wording', command: '' });
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
  expect(await shown(client)).toEqual(['0: 2 reports · 1 wording']);
  client.settings = { codeLens: false };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.until(() => client.lensRefreshes > before + 1);
  expect(await shown(client)).toEqual([]);
});

test('a lens speaks the language of the client', async () => {
  const client = await openClient(`${SAID}\n//- b.txt\n${SAID}`, { locale: 'de-AT' });
  expect(await shown(client)).toEqual(['0: 2 Wiedergaben · 1 Wortlaut']);
});

test('of what very many print, those with other words are counted', async () => {
  const many = Array.from({ length: 205 }, (_, index) => `//- w${index}.txt\n${index < 3 ? CUT : SAID}\n`);
  const client = await openClient(`${SAID}\n${many.join('')}`);
  expect(await shown(client)).toEqual(['0: 206 reports · 2 wordings · 3 differences']);
});
