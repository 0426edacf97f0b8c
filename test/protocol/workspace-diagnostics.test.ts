import { expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { ProgressType } from 'vscode-languageserver/node';
import { openClient, type TestClient } from './client.ts';

const TWO_REPORTS = `
//- a.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- b.txt
“We called the ship twice, and twice a voice told us to wait,” Nora Lind said.
//- quiet.txt
It was dark.
`;

type Known = readonly { readonly uri: string; readonly value: string }[];

const pullAll = (client: TestClient, previousResultIds: Known = [], more: object = {}) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });

const shown = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  items.map((item) => {
    const codes = item.kind === 'full' ? item.items.map(({ code }) => code).join(' ') : item.kind;
    return `${item.uri.replace('file:///work/', '')}: ${codes}`;
  });

const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]): Known =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

test('names every file with findings, open or not', async () => {
  const client = await openClient(TWO_REPORTS);
  const { items } = await pullAll(client);
  expect(shown(items)).toEqual(['a.txt: same-statement', 'b.txt: wording-differs']);
  expect(items.map(({ version }) => version)).toEqual([1, null]);
});

test('names as unchanged what the client has', async () => {
  const client = await openClient(TWO_REPORTS);
  const { items } = await pullAll(client);
  expect(shown((await pullAll(client, idsOf(items))).items)).toEqual([
    'a.txt: unchanged',
    'b.txt: unchanged',
  ]);
});

test('says once more what was said while a file was open, when it is closed', async () => {
  const client = await openClient(TWO_REPORTS);
  const { items } = await pullAll(client);
  await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///work/a.txt' } });
  const after = await pullAll(client, idsOf(items));
  expect(shown(after.items)).toEqual(['a.txt: same-statement', 'b.txt: unchanged']);
  expect(shown((await pullAll(client, idsOf(after.items))).items)).toEqual([
    'a.txt: unchanged',
    'b.txt: unchanged',
  ]);
});

test('takes back what no longer holds', async () => {
  const client = await openClient(TWO_REPORTS);
  const { items } = await pullAll(client);
  client.host.delete('file:///work/b.txt');
  await client.changed(['b.txt', 3]);
  const after = await pullAll(client, idsOf(items));
  expect(shown(after.items)).toEqual(['a.txt: ', 'b.txt: ']);
  // Without an id the client does not ask for them again.
  expect(idsOf(after.items)).toEqual([]);
});

test('is streamed to clients that take parts', async () => {
  const words = '“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.';
  const documents = Array.from({ length: 250 }, (_, index) => `//- ${index}.txt\n${words}\n`).join('');
  const client = await openClient(documents);
  const parts: WorkspaceDiagnosticReport[] = [];
  client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'parts', (part) => {
    parts.push(part);
  });
  const last = await pullAll(client, [], { partialResultToken: 'parts' });
  expect([...parts, last].map(({ items }) => items.length)).toEqual([100, 100, 50]);
  expect(new Set([...parts, last].flatMap(({ items }) => items.map(({ uri }) => uri))).size).toBe(250);
});

test('waits for the scan, so that the first answer is whole', async () => {
  const client = await openClient(TWO_REPORTS, { scan: 'running' });
  expect((await pullAll(client)).items).toHaveLength(2);
});
