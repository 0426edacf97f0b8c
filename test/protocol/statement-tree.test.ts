import { expect, test } from 'vitest';
import {
  DESCRIBE_STATEMENT,
  type Page,
  STATEMENT_AT,
  STATEMENT_COUNTS,
  STATEMENT_REPORTS,
  STATEMENT_SPEAKERS,
  STATEMENTS,
  STATEMENTS_CHANGED,
  type StatementCounts,
  type StatementReport,
  type StatementSpeaker,
  type StatementSummary,
  type StatementsParams,
} from '../../protocol/requests.ts';
import { openClient, type TestClient } from './client.ts';

const FERRY = 'We called the ferry twice, and twice a voice told us to wait in the cold';
const GATE = 'The gate stood open on the night of the flood, and I keep the photographs of it in my desk';
const CORPUS = `
//- a.txt
“${FERRY}<|>,” Nora Lind said.

“${GATE},” said Ilka Moen.
//- b.txt
“We called the ferry twice, and twice a voice told us to stay,” said the harbour master.
//- c.bundle
=== FILE: post.txt ===
Nora Lind spoke. “${FERRY},” Lind said.

“${GATE},” she said.
=== FILE: mail.txt ===
“${GATE},” said the mayor, Bela Orsk.
`;

const ALL = { query: '', onlyDiffering: false, speaker: null, limit: 10, including: null };

function list(client: TestClient, params: Partial<StatementsParams> = {}): Promise<Page<StatementSummary>> {
  return client.request(STATEMENTS, { ...ALL, ...params });
}

async function texts(client: TestClient, params: Partial<StatementsParams> = {}): Promise<readonly string[]> {
  const { entries, total } = await list(client, params);
  return [...entries.map(({ text }) => text.slice(0, 9)), `of ${total}`];
}

test('lists statements with who says them, how often and in how many wordings', async () => {
  const client = await openClient(CORPUS);
  const { entries } = await list(client);
  expect(entries).toMatchObject([
    { reports: 3, documents: 3, wordings: 1, differs: false, isSuggested: false, described: null },
    { reports: 3, documents: 3, wordings: 2, differs: true, isSuggested: false, described: null },
  ]);
  expect(entries.map(({ text }) => text)).toEqual([
    '“The gate stood open on the night of the…”',
    '“We called the ferry twice, and twice a…”',
  ]);
  expect(entries.map(({ speakers }) => speakers.map(({ name }) => name).sort())).toEqual([
    ['Bela Orsk', 'Ilka Moen', 'Nora Lind'],
    ['Nora Lind'],
  ]);
});

test('a row of the second statement of a quotation begins with it', async () => {
  const client = await openClient(`//- a.txt
“${FERRY}. What the harbour needs is a new gate before the next flood,” Nora Lind said.
//- b.txt
“${FERRY},” Nora Lind said.
//- c.txt
“The harbour needs a new gate before the next flood,” Nora Lind said.
`);
  expect((await texts(client)).toSorted()).toEqual(['of 2', '“We calle', '“… What t']);
});

test('lists only those with a difference, or no more than asked for, and one that is wanted beyond', async () => {
  const client = await openClient(CORPUS);
  expect(await texts(client)).toEqual(['“The gate', '“We calle', 'of 2']);
  expect(await texts(client, { onlyDiffering: true })).toEqual(['“We calle', 'of 1']);
  expect(await texts(client, { limit: 1 })).toEqual(['“The gate', 'of 2']);
  const [, ferry] = (await list(client)).entries;
  expect(await texts(client, { limit: 1, including: ferry?.id ?? '' })).toEqual([
    '“The gate',
    '“We calle',
    'of 2',
  ]);
});

test.each([
  ['the beginnings of words of the wording', 'fer WAIT', ['“We calle', 'of 1']],
  ['a word of another wording of it', 'stay', ['“We calle', 'of 1']],
  ['a speaker', 'orsk', ['“The gate', 'of 1']],
  ['a speaker and a word', 'lind flood', ['“The gate', 'of 1']],
  ['words that do not stand together', 'orsk ferry', ['of 0']],
  ['marks alone', '“,', ['“The gate', '“We calle', 'of 2']],
])('finds statements by %s', async (_, query, found) => {
  expect(await texts(await openClient(CORPUS), { query })).toEqual(found);
});

test('counts what is meant, and all that differ', async () => {
  const client = await openClient(CORPUS);
  const counts = (query: string) =>
    client.request<StatementCounts>(STATEMENT_COUNTS, { query, onlyDiffering: false });
  expect(await counts('')).toEqual({ isReading: false, statements: 2, differing: 1 });
  expect(await counts('gate')).toEqual({ isReading: false, statements: 1, differing: 1 });
});

test('lists speakers with their statements, the unknown last', async () => {
  const client = await openClient(`${CORPUS}//- d.txt
“Nobody will ever repair the old sea wall,” said a captain.
//- e.txt
“Nobody will ever repair the old sea wall,” said a captain.
`);
  const filter = { query: '', onlyDiffering: false };
  const speakers = (limit: number, including: string | null) =>
    client.request<Page<StatementSpeaker>>(STATEMENT_SPEAKERS, { ...filter, limit, including });
  const { entries, total } = await speakers(10, null);
  expect(entries.map(({ name, statements }) => `${name} ${statements}`)).toEqual([
    'Nora Lind 2',
    'Bela Orsk 1',
    'Ilka Moen 1',
    'null 1',
  ]);
  expect(total).toBe(4);
  expect((await speakers(1, 'ilka moen')).entries.map(({ name }) => name)).toEqual([
    'Nora Lind',
    'Ilka Moen',
  ]);
  expect(await texts(client, { speaker: 'nora lind' })).toEqual(['“The gate', '“We calle', 'of 2']);
  expect(await texts(client, { speaker: '' })).toEqual(['“Nobody w', 'of 1']);
  const { entries: unknown } = await list(client, { speaker: '' });
  expect(unknown[0]).toMatchObject({ speakers: [], described: 'a captain' });
});

test('lists the reports of a statement as their documents have them', async () => {
  const client = await openClient(CORPUS);
  const [gate, ferry] = (await list(client)).entries;
  const reportsOf = (id: string, limit: number) =>
    client.request<Page<StatementReport>>(STATEMENT_REPORTS, { id, limit });
  const { entries, total } = await reportsOf(ferry?.id ?? '', 10);
  expect(total).toBe(3);
  expect(entries.map(({ document, speaker, relation }) => `${document}: ${speaker}, ${relation}`)).toEqual([
    'a.txt: Nora Lind, fullest',
    'b.txt: the harbour master, reworded',
    'post.txt: Lind, verbatim',
  ]);
  expect(client.show(entries)[2]).toBe(`c.bundle: ${FERRY},`);
  expect((await reportsOf(gate?.id ?? '', 1)).entries).toHaveLength(1);
  expect(await reportsOf('gone', 10)).toEqual({ entries: [], total: 0 });
});

test('describes a statement with its wordings, or one report beside the fullest', async () => {
  const client = await openClient(CORPUS);
  const [, ferry] = (await list(client)).entries;
  const id = ferry?.id ?? '';
  const { entries } = await client.request<Page<StatementReport>>(STATEMENT_REPORTS, { id, limit: 10 });
  const describe = (report: string | null) => client.request<string>(DESCRIBE_STATEMENT, { id, report });
  const whole = await describe(null);
  expect(whole).toContain(`“${FERRY},”`);
  expect(whole).toContain('**2 other reports**');
  expect(whole).toContain('~~only in the fullest~~ **only there**');
  expect(whole).toContain('~~wait in the cold~~ **stay**');
  const [first, other, same] = entries.map((report) => report.id);
  expect(await describe(other ?? '')).toContain('~~wait in the cold~~ **stay**');
  expect(await describe(same ?? '')).not.toContain('stay');
  expect(await describe(first ?? '')).not.toContain('other report');
  expect(await client.request(DESCRIBE_STATEMENT, { id: 'gone', report: null })).toBeNull();
});

test('nothing of a text is markup in a description, or more than a line of a row', async () => {
  const hostile = 'We `called` the <b>[ferry](command:x)</b> twice\nand told everybody to wait';
  const client = await openClient(`//- a.txt
“${hostile},” Nora Lind said.
//- b.txt
“${hostile},” Nora Lind said.
`);
  const [{ id = '', text = '' } = {}] = (await list(client)).entries;
  expect(text).not.toMatch(/[\n\r]/);
  expect(await client.request(DESCRIBE_STATEMENT, { id, report: null })).not.toMatch(
    /(?<!\\)(?:[<`]|\]\(command:)/,
  );
});

test('finds the statement of the quotation at a position', async () => {
  const client = await openClient(CORPUS);
  const { textDocument, position } = client.cursor();
  const at = (place: object) => client.request(STATEMENT_AT, { uri: textDocument.uri, position: place });
  expect(await at(position)).toEqual((await list(client)).entries[1]);
  expect(await at({ line: 1, character: 0 })).toBeNull();
});

test('tells of changes once, and only a client that has asked', async () => {
  const client = await openClient(CORPUS);
  let told = 0;
  client.connection.onNotification(STATEMENTS_CHANGED, () => {
    told++;
  });
  const edit = async (from: string, to: string) => {
    await client.replace('a.txt', from, to);
    await client.handled();
    client.host.pass(1000);
    await client.handled();
  };
  await edit('ferry', 'boat');
  expect(told).toBe(0);
  await client.request(STATEMENT_COUNTS, { query: '', onlyDiffering: false });
  await edit('boat', 'ship');
  expect(told).toBe(1);
  await edit('ship', 'ferry');
  expect(told).toBe(1);
  expect(await texts(client)).toHaveLength(3);
});
