import { expect, test } from 'vitest';
import { openClient, type TestClient, uriOf } from './client.ts';

const QUOTATION = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';
const SAME = QUOTATION.replace('<|>', '');
const FILES = `//- a.txt\n${QUOTATION}\n//- drafts/b.txt\n${SAME}\n//- .gitignore\ndrafts/\n`;

const reportsIn = async (client: TestClient) =>
  (await client.references()).map((place) => place.replace(/:.*$/, ''));

/** Wait until the files that changed are read: a workspace pull is answered after what was sent before. */
const settled = async (client: TestClient) => {
  await client.handled();
  await client.request('workspace/diagnostic', { previousResultIds: [] });
};

test('what they name is not read', async () => {
  expect(await reportsIn(await openClient(FILES))).toEqual(['a.txt']);
});

test('what they name is read where the settings say so', async () => {
  const client = await openClient(FILES, { settings: { useIgnoreFiles: false } });
  expect(await reportsIn(client)).toEqual(['a.txt', 'drafts/b.txt']);
});

test('a file that changes and that they name is not read', async () => {
  const client = await openClient(FILES);
  await client.changed(['drafts/b.txt', 2]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('a document that is open is read as long as it is', async () => {
  const client = await openClient(FILES);
  await client.open('drafts/b.txt', SAME);
  expect(await reportsIn(client)).toEqual(['a.txt', 'drafts/b.txt']);
  await client.close('drafts/b.txt');
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('files are looked for again when one changes, goes or comes', async () => {
  const client = await openClient(FILES);
  client.host.write(uriOf('.gitignore'), '# nothing');
  await client.changed(['.gitignore', 2]);
  await client.scanned(2);
  expect(await reportsIn(client)).toEqual(['a.txt', 'drafts/b.txt']);
  client.host.write(uriOf('drafts/.crossquoteignore'), '*.txt');
  await client.changed(['drafts/.crossquoteignore', 1]);
  await client.scanned(3);
  expect(await reportsIn(client)).toEqual(['a.txt']);
  client.host.delete(uriOf('drafts/.crossquoteignore'));
  await client.changed(['drafts/.crossquoteignore', 3]);
  await client.scanned(4);
  expect(await reportsIn(client)).toEqual(['a.txt', 'drafts/b.txt']);
});

test('files are not looked for again for one in a folder that is not looked into', async () => {
  const client = await openClient(FILES);
  await client.changed(['node_modules/x/.gitignore', 1], ['drafts/.gitignore', 1]);
  await settled(client);
  expect(client.logged.filter((message) => message.startsWith('read '))).toHaveLength(1);
});
