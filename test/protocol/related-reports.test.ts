import { expect, test } from 'vitest';
import { RELATED_REPORTS, type RelatedReports } from '../../protocol/requests.ts';
import { openClient, type TestClient } from './client.ts';

const relatedAt = (client: TestClient): Promise<RelatedReports | null> => {
  const { textDocument, position } = client.cursor();
  return client.request(RELATED_REPORTS, { uri: textDocument.uri, position });
};

test('lists all reports in corpus order with how they differ from this one', async () => {
  const client = await openClient(`
//- b.txt
“We <|>called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- a.txt
“We called the ferry twice, and twice a voice told us to stay,” said the harbour master.
//- five.bundle
=== FILE: post.txt ===
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
`);
  const { reports, current } = (await relatedAt(client)) ?? { reports: [], current: -1 };
  expect(current).toBe(1);
  expect(reports.map(({ uri, document, text, range }) => [uri, document, text, range.start.line])).toEqual([
    ['file:///work/a.txt', 'a.txt', 'We called the ferry twice, and twice a voice told us to stay,', 0],
    ['file:///work/b.txt', 'b.txt', 'We called the ferry twice, and twice a voice told us to wait,', 0],
    [
      'file:///work/five.bundle',
      'post.txt',
      'We called the ferry twice, and twice a voice told us to wait,',
      1,
    ],
  ]);
  expect(reports.map(({ difference }) => difference)).toEqual([expect.stringContaining('stay'), '', '']);
  expect(reports[1]).toMatchObject({ speaker: 'Nora Lind', status: 'confirmed' });
});

test('stands by a quotation also where the cursor is on a name in it', async () => {
  const client = await openClient(`
//- a.txt
“We told <|>Nora Lind to wait for the ferry,” Ada Stone said.
//- b.txt
“We told Nora Lind to wait for the ferry,” Ada Stone said.
`);
  expect((await relatedAt(client))?.reports).toHaveLength(2);
});

test.each([
  ['a quotation that nobody else reports', '“We <|>called the ferry twice,” Nora Lind said.'],
  ['the article’s own words', 'The harbour <|>was dark.'],
])('has none for %s', async (_, text) => {
  expect(await relatedAt(await openClient(text))).toBe(null);
});
