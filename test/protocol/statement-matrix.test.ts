import { expect, test } from 'vitest';
import {
  EXPORT_MATRIX,
  type ExportMatrixResult,
  MATRIX_PART,
  MATRIX_REPORTS,
  MATRIX_STEP,
  type MatrixPart,
  type MatrixPartParams,
  type MatrixReport,
  STATEMENTS_CHANGED,
} from '../../protocol/requests.ts';
import { openClient, type TestClient } from './client.ts';

const FERRY = 'We called the ferry twice, and twice a voice told us to wait in the cold';
const GATE = 'The gate stood open on the night of the flood, and I keep the photographs of it in my desk';
const BOATS = 'We lost 14 boats in the storm and not one of the harbour lamps was burning';
const CORPUS = `
//- a.txt
“${FERRY},” Nora Lind said.

“${GATE},” said Ilka Moen.
//- b.txt
“${BOATS},” said Anna Ekeng.

“We called the ferry twice, and twice a voice told us to stay,” said the harbour master.
//- c.bundle
=== FILE: post.txt ===
Nora Lind spoke. “${FERRY},” Lind said. She said it again: “${FERRY}.”

“${GATE},” she said.
=== FILE: mail.txt ===
“${GATE},” said the mayor, Bela Orsk.
//- d.txt
Nobody spoke.
//- e.txt
“We lost 14 boats in the storm,” said Anna Ekeng.

“${BOATS.replace('14', '40')},” said Anna Ekeng.
`;

const ALL = {
  query: '',
  onlyDiffering: false,
  rowOrder: 'spread',
  columnOrder: 'corpus',
  hasIdleDocuments: false,
} as const;

const FROM_START = { ...ALL, rows: [0, 50], columns: [0, 50], statement: null, document: null } as const;

function partOf(client: TestClient, params: Partial<MatrixPartParams> = {}): Promise<MatrixPart> {
  return client.request(MATRIX_PART, { ...FROM_START, ...params });
}

/** A line for the names, and one for each row: where its cells are, and what stands in them. */
function drawn({ rows, columns, cells }: MatrixPart): readonly string[] {
  const own = (row: number) =>
    cells
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, reports, relation, status, warning }) => {
        const flags = [reports > 1 ? `${reports}×` : '', status === 'suggested' ? 'perhaps' : ''];
        return [`${column}:`, ...flags, relation, warning ?? ''].filter((word) => word !== '').join(' ');
      });
  return [
    columns.map(({ name, statements }) => `${name} ${statements}`).join(', '),
    ...rows.map(({ row, text }) => [`${row} ${text.slice(1, 9)}`, ...own(row)].join(', ')),
  ];
}

test('has a column for each document that reports a statement, and a cell for each report', async () => {
  const client = await openClient(CORPUS);
  expect(drawn(await partOf(client))).toEqual([
    'a.txt 2, b.txt 2, post.txt 2, mail.txt 1, e.txt 1',
    '0 We calle, 0: fullest, 1: reworded, 2: 2× verbatim',
    '1 The gate, 0: verbatim speaker, 2: fullest speaker, 3: verbatim speaker',
    '2 We lost , 1: fullest number, 4: 2× reworded number',
  ]);
});

test('says how large it is, and where a statement and a document stand', async () => {
  const client = await openClient(CORPUS);
  const { rows, columns } = await partOf(client);
  const statement = rows[2]?.id ?? '';
  const nothing = { rows: [0, 0], columns: [0, 0] } as const;
  expect(await partOf(client, { ...nothing, statement, document: columns[3]?.id ?? '' })).toEqual({
    rows: [],
    columns: [],
    cells: [],
    whole: { rows: 3, columns: 5 },
    found: { row: 2, column: 3 },
    statements: 3,
    isReading: false,
  });
  expect(await partOf(client, { ...nothing, statement, document: 'gone', query: 'gate' })).toMatchObject({
    whole: { rows: 1, columns: 3 },
    found: { row: null, column: null },
    statements: 3,
  });
});

test('a part has the rows and columns that were asked for, with their places in the whole', async () => {
  const client = await openClient(CORPUS);
  const part = await partOf(client, { rows: [1, 3], columns: [3, 9] });
  expect(drawn(part)).toEqual([
    'mail.txt 1, e.txt 1',
    '1 The gate, 3: verbatim speaker',
    '2 We lost , 4: 2× reworded number',
  ]);
  expect(part.columns.map(({ column }) => column)).toEqual([3, 4]);
  expect(drawn(await partOf(client, { rows: [7, 9], columns: [-4, 0] }))).toEqual(['']);
});

test('no part has more than 200 rows and columns', async () => {
  const documents = Array.from(
    { length: 202 },
    (_, index) => `//- ${String(index).padStart(3, '0')}.txt\n“${GATE},” she said.\n`,
  );
  const client = await openClient(documents.join(''));
  const { columns, cells } = await partOf(client, { columns: [1, 9999] });
  expect([columns.length, columns[0]?.column, cells.length]).toEqual([200, 1, 200]);
});

test.each([
  ['differences', ['We lost', 'We call', 'The gat']],
  ['speaker', ['We lost', 'We call', 'The gat']],
  ['corpus', ['We call', 'The gat', 'We lost']],
] as const)('orders rows by %s', async (rowOrder, expected) => {
  const client = await openClient(CORPUS);
  const { rows } = await partOf(client, { rowOrder });
  expect(rows.map(({ text }) => text.slice(1, 8))).toEqual(expected);
});

test('orders columns by how many statements they report', async () => {
  const client = await openClient(`//- 0.txt\n“${GATE},” she said.\n${CORPUS}`);
  const names = async (columnOrder: 'corpus' | 'reports') =>
    (await partOf(client, { columnOrder })).columns.map(({ name }) => name);
  expect(await names('corpus')).toEqual(['0.txt', 'a.txt', 'b.txt', 'post.txt', 'mail.txt', 'e.txt']);
  expect(await names('reports')).toEqual(['a.txt', 'b.txt', 'post.txt', '0.txt', 'mail.txt', 'e.txt']);
});

test('orders columns along the rows', async () => {
  const client = await openClient(CORPUS);
  const names = async (query: string, rowOrder: 'spread' | 'differences') =>
    (await partOf(client, { columnOrder: 'rows', rowOrder, query })).columns.map(({ name }) => name);
  expect(await names('', 'spread')).toEqual(['a.txt', 'b.txt', 'post.txt', 'mail.txt', 'e.txt']);
  expect(await names('', 'differences')).toEqual(['b.txt', 'e.txt', 'a.txt', 'post.txt', 'mail.txt']);
});

test.each([
  ['right', [0, -1], [0, 0]],
  ['right', [1, 0], [1, 2]],
  ['right', [1, 3], null],
  ['left', [2, 4], [2, 1]],
  ['left', [2, 1], null],
  ['down', [-1, 4], [2, 4]],
  ['down', [0, 1], [2, 1]],
  ['up', [2, 1], [0, 1]],
  ['up', [2, 4], null],
  ['right', [7, 0], null],
  ['down', [0, 70], null],
] as const)('steps %s from %j to the next report', async (direction, [row, column], to) => {
  const client = await openClient(CORPUS);
  expect(await client.request(MATRIX_STEP, { ...ALL, direction, row, column })).toEqual(
    to && { row: to[0], column: to[1] },
  );
});

test('shows the statements that are searched for, with the documents that report them, or with all', async () => {
  const client = await openClient(CORPUS);
  expect(drawn(await partOf(client, { query: 'boat' }))).toEqual([
    'b.txt 1, e.txt 1',
    '0 We lost , 0: fullest number, 1: 2× reworded number',
  ]);
  const { columns } = await partOf(client, { query: 'boat', hasIdleDocuments: true });
  expect(columns.map(({ name }) => name)).toEqual([
    'a.txt',
    'b.txt',
    'post.txt',
    'mail.txt',
    'd.txt',
    'e.txt',
  ]);
  expect((await partOf(client, { onlyDiffering: true })).rows.map(({ differs }) => differs)).toEqual([
    true,
    true,
  ]);
});

test('tells of a cell what its reports say, by whom, and how that differs', async () => {
  const client = await openClient(CORPUS);
  const { rows, columns } = await partOf(client);
  const reports = (row: number, column: number | null) =>
    client.request<readonly MatrixReport[]>(MATRIX_REPORTS, {
      statement: rows[row]?.id ?? '',
      document: column === null ? null : (columns[column]?.id ?? ''),
    });
  const [first, second, ...others] = await reports(0, 2);
  expect(first).toMatchObject({
    document: 'post.txt',
    speaker: 'Lind',
    relation: 'verbatim',
    text: `“${FERRY},”`,
  });
  expect(second).toMatchObject({ document: 'post.txt', relation: 'verbatim' });
  expect(others).toEqual([]);
  expect(client.show([first as MatrixReport])).toEqual([`c.bundle: ${FERRY},`]);
  expect(await reports(2, 4)).toMatchObject([
    {
      warning: 'number',
      finding: 'Elsewhere this document has “40 boats” for “14 boats” here.',
      relation: 'truncated',
    },
    {
      warning: 'number',
      finding: 'b.txt and 1 more report have “14 boats” for “40 boats” here.',
      relation: 'reworded',
    },
  ]);
  expect(await reports(2, null)).toMatchObject([
    { document: 'b.txt', relation: 'fullest', warning: 'number' },
  ]);
  expect(await reports(2, 0)).toEqual([]);
  expect(await client.request(MATRIX_REPORTS, { statement: 'gone', document: null })).toEqual([]);
});

test('tells of small words that differ, too', async () => {
  const client = await openClient(
    `//- a.txt\n“${FERRY},” Nora Lind said.\n//- b.txt\n“We called the ferry twice, twice a voice told us to wait in the cold,” Nora Lind said.\n`,
  );
  const { rows, columns } = await partOf(client);
  const params = { statement: rows[0]?.id ?? '', document: columns[1]?.id ?? '' };
  const [report] = await client.request<readonly MatrixReport[]>(MATRIX_REPORTS, params);
  expect(report).toMatchObject({
    relation: 'reworded',
    finding: 'This statement is reported once more, in nearly the same words. Here without “and”.',
  });
});

test('exports the matrix as it is filtered and sorted', async () => {
  const client = await openClient(`${CORPUS}//- more/e.txt\n“${BOATS},” said Anna Ekeng.\n`);
  const { text } = await client.request<ExportMatrixResult>(EXPORT_MATRIX, {
    ...ALL,
    query: 'boat',
    columnOrder: 'reports',
    format: 'csv',
  });
  expect(text?.split('\r\n')).toEqual([
    'statement,speaker,documents,reports,wordings,verdicts,tags,b.txt,e.txt,more/e.txt',
    `"“${BOATS},”",Anna Ekeng,3,4,3,,,"fullest, another figure","reworded, another figure, 2 reports","verbatim, another figure"`,
    '',
  ]);
  const { text: html } = await client.request<ExportMatrixResult>(EXPORT_MATRIX, { ...ALL, format: 'html' });
  expect(html).toMatch(/^<!doctype html>/);
  expect(html?.match(/scope="row"/g)).toHaveLength(3);
});

test('nothing of a text is more than a line of what is shown', async () => {
  const hostile = 'We called the <b>ferry</b> twice\nand \u202etold everybody to wait';
  const client = await openClient(
    `//- a.txt\n“${hostile},” Nora Lind said.\n//- b.txt\n“${hostile},” Nora Lind said.\n`,
  );
  const { rows } = await partOf(client);
  const [report] = await client.request<readonly MatrixReport[]>(MATRIX_REPORTS, {
    statement: rows[0]?.id ?? '',
    document: null,
  });
  for (const text of [rows[0]?.text, report?.text]) expect(text).toMatch(/^“We called[^\n\u202e]*wait,”$/);
});

test('an edit has the client told, and shows in the next part', async () => {
  const client = await openClient(CORPUS);
  let told = 0;
  client.connection.onNotification(STATEMENTS_CHANGED, () => {
    told++;
  });
  await partOf(client);
  await client.replace('a.txt', FERRY, 'Nothing');
  await client.handled();
  client.host.pass(1000);
  await client.handled();
  expect(told).toBe(1);
  const { rows } = await partOf(client);
  expect(rows[0]?.text).toMatch(/^“The gate/);
});
