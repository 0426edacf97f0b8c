import { expect, test } from 'vitest';
import {
  COMPARE_REPORTS,
  type ComparedWording,
  type Comparison,
  STATEMENT_AT,
  type StatementSummary,
} from '../../protocol/requests.ts';
import { openClient, type TestClient } from './client.ts';

const FERRY = 'We called the ferry twice, and twice a voice told us to wait in the cold';
const CORPUS = `
//- a.txt
“${FERRY}<|>,” Nora Lind said.
//- b.txt
“We called the ferry three times, and a voice told us to wait,” said the harbour master.
//- c.bundle
=== FILE: post.txt ===
Nora Lind spoke. “${FERRY}!” Lind said.
=== FILE: mail.txt ===
Nora Lind said that they called the ferry twice, and twice a voice told them to wait in the cold.
`;

async function compare(client: TestClient, limit = 200): Promise<Comparison> {
  const { textDocument, position } = client.cursor();
  const params = { uri: textDocument.uri, position };
  const statement = await client.request<StatementSummary | null>(STATEMENT_AT, params);
  const comparison = await client.request<Comparison | null>(COMPARE_REPORTS, { id: statement?.id, limit });
  if (!comparison) throw new Error('no comparison');
  return comparison;
}

function row({ cells }: ComparedWording): string {
  return cells
    .map(({ column, columns, text, kind }) => {
      const place = columns === 1 ? `${column}` : `${column}-${column + columns - 1}`;
      return kind === 'same' ? text : `[${place} ${kind}:${text}]`;
    })
    .join('');
}

test('gives each wording once, the fullest first, with those who have it', async () => {
  const { lines, ...counts } = await compare(await openClient(CORPUS));
  expect(counts).toEqual({ columns: 16, wordings: 3, reports: 4, documents: 4 });
  expect(lines.map(({ reports, isTold }) => ({ total: reports.total, isTold }))).toEqual([
    { total: 2, isTold: false },
    { total: 1, isTold: false },
    { total: 1, isTold: true },
  ]);
  expect(lines[0]?.reports.entries).toMatchObject([
    { uri: 'file:///work/a.txt', document: 'a.txt', speaker: 'Nora Lind', relation: 'fullest' },
    {
      uri: 'file:///work/c.bundle',
      range: { start: { line: 1 } },
      document: 'post.txt',
      speaker: 'Lind',
      relation: 'verbatim',
      status: 'confirmed',
    },
  ]);
});

test('gives the words in columns, and how each differs', async () => {
  const { lines } = await compare(await openClient(CORPUS));
  expect(lines.map(row)).toEqual([
    `${FERRY},`,
    'We called the ferry [4 wording:three times, ]and [6 omitted:]a voice told us to wait,[13-15 omitted:]',
    '[0 wording:that they ]called the ferry twice[5-15 omitted:]',
  ]);
  expect(lines[1]?.differences).toEqual([
    { kind: 'wording', text: '“three times” for “twice”' },
    { kind: 'omitted', text: 'without “twice”' },
    { kind: 'omitted', text: 'without “in the cold”' },
  ]);
});

test('answers with no more wordings than asked for, and says how many there are', async () => {
  const { lines, wordings } = await compare(await openClient(CORPUS), 2);
  expect([lines.length, wordings]).toEqual([2, 3]);
});

test('what a text hides in its words does not come through', async () => {
  const hostile = '<img src=x onerror=alert(1)> \u202eferry\u202c, \u0007twice';
  const client = await openClient(`//- a.txt
“We told them to wait<|> for the ${hostile} in the cold,” Nora Lind said.
//- b.txt
“We told them to wait for the ${hostile} in the cold,” Nora Lind said.
`);
  const { lines } = await compare(client);
  expect(lines.map(row)).toEqual([
    'We told them to wait for the <img src=x onerror=alert(1)> ferry, twice in the cold,',
  ]);
});

test('a statement that is gone has no comparison', async () => {
  const client = await openClient(CORPUS);
  expect(await client.request(COMPARE_REPORTS, { id: 'gone', limit: 10 })).toBe(null);
});

test('very long wordings are cut, and no more of them are told than a page can show', async () => {
  const long = Array.from({ length: 1000 }, (_, at) => `the ${at} boats`).join(' ');
  const files = Array.from({ length: 22 }, (_, at) => {
    const begin = at === 0 ? `“${FERRY}<|>` : `“We called the ferry ${at + 40} times, and ${FERRY}`;
    return `//- ${at + 100}.txt\n${begin}. ${long},” Nora Lind said.`;
  });
  const { lines, wordings } = await compare(await openClient(files.join('\n')));
  const lengths = lines.map(({ cells }) => cells.map(({ text }) => text).join('').length);
  expect(wordings).toBe(22);
  expect(lines.length).toBe(20);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(12_000);
});
