import { expect, test } from 'vitest';
import { ANNOTATE } from '../../protocol/annotations.ts';
import { EXPORT, EXPORT_CHOICES, type ExportChoice, type ExportResult } from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const TWO_REPORTS = `
//- a.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- wires/all.bundle
=== FILE: =2+2.txt ===
“We called the ship twice, and twice a voice told us to wait,” Nora Lind said.
`;

const exported = (client: TestClient, id: string) => client.request<ExportResult>(EXPORT, { id });

test('every choice that is offered gives files', async () => {
  const client = await openClient(TWO_REPORTS);
  await client.request(ANNOTATE, {
    uri: uriOf('a.txt'),
    range: client.rangeOf('a.txt', 'ferry twice'),
    act: { about: 'note', text: 'Which ferry?' },
  });
  const choices = await client.request<readonly ExportChoice[]>(EXPORT_CHOICES, {});
  expect(new Set(choices.map(({ about }) => about))).toEqual(
    new Set(['statements', 'entities', 'annotations']),
  );
  for (const { id } of choices) {
    const { files } = await exported(client, id);
    expect({ id, isEmpty: files.length === 0 || files.some(({ content }) => content === '') }).toEqual({
      id,
      isEmpty: false,
    });
  }
});

test('statements have a line for each report, with the file as users know it', async () => {
  const client = await openClient(TWO_REPORTS);
  const { files, losses } = await exported(client, 'statements-csv');
  expect(losses).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['statements.csv']);
  const [head, ...lines] = (files[0]?.content ?? '').trimEnd().split('\r\n');
  expect(head).toMatch(/^statement,speaker,relation,/);
  expect(lines.map((line) => line.split(',').slice(0, 7))).toEqual([
    ['S1', 'Nora Lind', 'fullest', 'confirmed', 'a.txt', '', '1'],
    ['S1', 'Nora Lind', 'reworded', 'confirmed', 'wires/all.bundle', "'=2+2.txt", '2'],
  ]);
});

test('names have the documents that name them', async () => {
  const client = await openClient(TWO_REPORTS);
  const { files } = await exported(client, 'entities-csv');
  expect(files[0]?.content).toContain('Nora Lind,person,');
  expect(files[0]?.content).toContain('=2+2.txt in wires/all.bundle');
});

test('an archive comes as base64', async () => {
  const client = await openClient(TWO_REPORTS);
  const { files } = await exported(client, 'annotations-refi-qda');
  const [archive] = files;
  expect(archive?.isBase64).toBe(true);
  expect(
    Buffer.from(archive?.content ?? '', 'base64')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('where nothing is there, nothing is written', async () => {
  const client = await openClient('//- a.txt\nIt was dark.\n');
  for (const id of ['statements-csv', 'entities-csv', 'entities-ftm', 'annotations-w3c', 'no such'])
    expect(await exported(client, id)).toEqual({ files: [], losses: [] });
});
