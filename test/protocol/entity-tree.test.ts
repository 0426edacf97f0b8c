import { expect, test } from 'vitest';
import {
  DESCRIBE_ENTITY,
  ENTITIES,
  ENTITIES_CHANGED,
  ENTITY_AT,
  ENTITY_COUNTS,
  ENTITY_DOCUMENTS,
  ENTITY_MENTIONS,
  type EntitiesParams,
  type EntityCounts,
  type EntitySummary,
  type MentionInLine,
  type NamingDocument,
  type Page,
} from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const CORPUS = `
//- a.txt
We met Ostap Korolenskyy in Lima. The harbour master, Ada Marsh, met <|>Korolenskyy on Monday.
//- b.bundle
=== FILE: post.txt ===
Ostap Korolensky left the Harbour Council in Lima.
=== FILE: courier.txt ===
Bela Orsk stayed in Lima.
`;

async function counts(client: TestClient, query = ''): Promise<readonly string[]> {
  const { types } = await client.request<EntityCounts>(ENTITY_COUNTS, { query });
  return types.map(({ type, entities }) => `${type} ${entities}`);
}

async function people(client: TestClient, params: Partial<EntitiesParams> = {}): Promise<readonly string[]> {
  const all = { type: 'person', order: 'documents', query: '', limit: 10, including: null, ...params };
  const { entries, total } = await client.request<Page<EntitySummary>>(ENTITIES, all);
  return [...entries.map((own) => `${own.name} ${own.documents} ${own.mentions}`), `of ${total}`];
}

test('counts the entities of each type, all or those with a name that is asked for', async () => {
  const client = await openClient(CORPUS);
  expect(await counts(client)).toEqual(['person 3', 'organization 1', 'place 1']);
  expect(await counts(client, 'koro OST')).toEqual(['person 1']);
  expect(await counts(client, 'rolensky')).toEqual([]);
});

test('lists entities in either order, no more than asked for, and one that is wanted beyond', async () => {
  const client = await openClient(CORPUS);
  const all = ['Ostap Korolenskyy 2 3', 'Ada Marsh 1 1', 'Bela Orsk 1 1', 'of 3'];
  expect(await people(client)).toEqual(all);
  expect(await people(client, { order: 'name' })).toEqual([all[1], all[2], all[0], all[3]]);
  expect(await people(client, { limit: 1 })).toEqual([all[0], 'of 3']);
  expect(await people(client, { limit: 1, including: 'bela orsk' })).toEqual([all[0], all[2], 'of 3']);
  expect(await people(client, { limit: 2, including: 'ostap korolenskyy' })).toEqual([
    all[0],
    all[1],
    'of 3',
  ]);
  expect(await people(client, { query: 'korolensky' })).toEqual([all[0], 'of 1']);
});

test('lists the documents of an entity, and its mentions in one of them or in all, each with its line', async () => {
  const client = await openClient(CORPUS);
  const key = 'ostap korolenskyy';
  const documents = await client.request<Page<NamingDocument>>(ENTITY_DOCUMENTS, { key, limit: 10 });
  expect(documents).toEqual({
    entries: [
      { id: uriOf('a.txt'), name: 'a.txt', uri: uriOf('a.txt'), mentions: 2 },
      { id: expect.stringContaining('post.txt'), name: 'post.txt', uri: uriOf('b.bundle'), mentions: 1 },
    ],
    total: 2,
  });
  const mentionsIn = (document: string | null, limit: number) =>
    client.request<Page<MentionInLine>>(ENTITY_MENTIONS, { key, document, limit });
  const [, post] = documents.entries;
  expect(await mentionsIn(post?.id ?? '', 10)).toEqual({
    entries: [
      {
        uri: uriOf('b.bundle'),
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 16 } },
        before: '',
        words: 'Ostap Korolensky',
        after: ' left the Harbour Council in Lima.',
      },
    ],
    total: 1,
  });
  const all = await mentionsIn(null, 2);
  expect(all.total).toBe(3);
  expect(all.entries.map(({ before, words, after }) => before + words + after)).toEqual([
    'We met Ostap Korolenskyy in Lima. The harbour master, Ada Marsh, met Korolenskyy on Monday.',
    '…Ada Marsh, met Korolenskyy on Monday.',
  ]);
});

test('answers for an entity that is gone', async () => {
  const client = await openClient(CORPUS);
  const nothing = { entries: [], total: 0 };
  expect(await client.request(ENTITY_DOCUMENTS, { key: 'nobody', limit: 1 })).toEqual(nothing);
  expect(await client.request(ENTITY_MENTIONS, { key: 'nobody', document: null, limit: 1 })).toEqual(nothing);
  expect(await client.request(ENTITY_MENTIONS, { key: 'nobody', document: 'x', limit: 1 })).toEqual(nothing);
  expect(await client.request(DESCRIBE_ENTITY, { key: 'nobody' })).toBeNull();
});

test('describes an entity: other names, why they are one, what it is said to be', async () => {
  const client = await openClient(CORPUS);
  const text = await client.request<string>(DESCRIBE_ENTITY, { key: 'ostap korolenskyy' });
  expect(text).toContain('**Ostap Korolenskyy** · person');
  expect(text).toContain('Also named “Korolenskyy” (1), “Ostap Korolensky” (1)');
  expect(text).toContain(
    'Taken for one with it: “Ostap Korolensky” (spelled otherwise, or with fewer names)',
  );
  expect(await client.request(DESCRIBE_ENTITY, { key: 'ada marsh' })).toContain('harbour master');
});

test('nothing of a text is markup in a description', async () => {
  const client = await openClient('Mr Bela `Orsk` left. Bela Orsk, the <b>[chief](command:x)</b>, came.');
  const text = await client.request<string>(DESCRIBE_ENTITY, { key: 'bela orsk' });
  expect(text).not.toMatch(/(?<!\\)[<`]|\]\(command:/);
});

test('finds the entity of the name at a position', async () => {
  const client = await openClient(CORPUS);
  const { textDocument, position } = client.cursor();
  expect(await client.request(ENTITY_AT, { uri: textDocument.uri, position })).toEqual({
    key: 'ostap korolenskyy',
    name: 'Ostap Korolenskyy',
    type: 'person',
    documents: 2,
    mentions: 3,
  });
  expect(
    await client.request(ENTITY_AT, { uri: textDocument.uri, position: { line: 0, character: 1 } }),
  ).toBeNull();
});

test('tells of changes once, and only a client that has asked', async () => {
  const client = await openClient(CORPUS);
  let told = 0;
  client.connection.onNotification(ENTITIES_CHANGED, () => {
    told++;
  });
  const edit = async (from: string, to: string) => {
    await client.replace('a.txt', from, to);
    await client.handled();
    client.host.pass(1000);
    await client.handled();
  };
  await edit('Monday', 'Tuesday');
  expect(told).toBe(0);
  expect(await counts(client)).toHaveLength(3);
  await edit('Ada Marsh', 'Ada Hale');
  expect(told).toBe(1);
  await edit('Ada Hale', 'Ida Hale');
  expect(told).toBe(1);
  expect(await people(client)).toContain('Ida Hale 1 1');
});

test('says that files are still being read, and tells when they have been', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client = await openClient(CORPUS, {
    scan: 'running',
    prepare: (host) => {
      host.onRead = () => held;
    },
  });
  const isReading = async () => (await client.request<EntityCounts>(ENTITY_COUNTS, { query: '' })).isReading;
  const told = new Promise<void>((resolve) => client.connection.onNotification(ENTITIES_CHANGED, resolve));
  expect(await isReading()).toBe(true);
  release();
  await client.scanned();
  await told;
  expect(await isReading()).toBe(false);
});
