/**
 * A request that nobody waits for any more is answered at its next rest, whatever is left of it.
 */
import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import {
  COMPARE_REPORTS,
  ENTITY_COUNTS,
  EXPORT_MATRIX,
  MATRIX_PART,
  RELATED_REPORTS,
  STATEMENT_COUNTS,
  STATEMENTS,
  type StatementSummary,
} from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const SAID = [
  'We called the ferry twice, and twice a voice told us to wait',
  'The new sea wall will hold for a hundred winters',
  'Nobody on the council has ever read the second report',
  'Our pilots know every stone between here and the lighthouse',
  'The owner sold the last of the old boats in spring',
  'There is no money left for a bridge to the eastern island',
];

const OTHERWISE = ['', ' by the harbour', ', as everybody knows'];

/** So many documents, statements, wordings and names that every long answer has to rest several times. */
const FIXTURE = Array.from({ length: 60 }, (_, index) => {
  const letters = String.fromCharCode(97 + (index % 26), 97 + index / 26);
  const quotations = SAID.map(
    (words, which) => `“${words}${OTHERWISE[(index + which) % 3]},” Nora Lind said.`,
  );
  const names = ['Ada', 'Ivo', 'Olga', 'Peter'].map((name) => `She met ${name} Marsh${letters}.`);
  return `//- ${letters}.txt\n${quotations.join('\n\n')}\n\n${names.join(' ')}\n`;
}).join('');

const AT = { uri: uriOf('aa.txt'), position: { line: 0, character: 5 } };
const ALL = { query: '', onlyDiffering: false };
const MATRIX = { ...ALL, rowOrder: 'spread', columnOrder: 'corpus', hasIdleDocuments: true };

const LONG: readonly (readonly [
  method: string,
  params: object | ((client: TestClient) => Promise<object>),
])[] = [
  ['workspace/diagnostic', { previousResultIds: [] }],
  ['workspace/symbol', { query: 'marsh' }],
  [
    'textDocument/references',
    { textDocument: { uri: AT.uri }, position: AT.position, context: { includeDeclaration: true } },
  ],
  [RELATED_REPORTS, AT],
  [ENTITY_COUNTS, { query: '' }],
  [STATEMENT_COUNTS, ALL],
  [STATEMENTS, { ...ALL, speaker: null, limit: 100, including: null }],
  [COMPARE_REPORTS, async (client) => ({ id: (await firstStatement(client)).id, limit: 100 })],
  [MATRIX_PART, { ...MATRIX, rows: [0, 100], columns: [0, 100], statement: null, document: null }],
  [EXPORT_MATRIX, { ...MATRIX, format: 'html' }],
];

async function firstStatement(client: TestClient): Promise<StatementSummary> {
  const { entries } = await client.request<{ entries: readonly [StatementSummary] }>(STATEMENTS, {
    ...ALL,
    speaker: null,
    limit: 1,
    including: null,
  });
  return entries[0];
}

test.each(LONG)('%s ends at the rest at which it is cancelled', async (method, given) => {
  const client = await openClient(FIXTURE);
  const params = typeof given === 'function' ? await given(client) : given;
  const source = new CancellationTokenSource();
  const { rest } = client.host;
  let rests = 0;
  client.host.rest = async () => {
    rests++;
    source.cancel();
    // Until the cancellation has come through.
    for (let turns = 0; turns < 5; turns++) await rest();
  };
  const answer = client.connection.sendRequest(method, params, source.token);
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(rests).toBe(1);
});

test('a request that is cancelled before its turn is not begun', async () => {
  const client = await openClient(FIXTURE);
  const source = new CancellationTokenSource();
  source.cancel();
  const answer = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});
