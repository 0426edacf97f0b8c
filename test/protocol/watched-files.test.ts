import { expect, test } from 'vitest';
import { openClient, type TestClient, uriOf } from './client.ts';

const QUOTATION = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';
const SAME = QUOTATION.replace('<|>', '');

const reportsIn = async (client: TestClient) =>
  (await client.references()).map((place) => place.replace(/:.*$/, ''));

/** Wait until the files that changed are read: a workspace pull is answered after what was sent before. */
const settled = async (client: TestClient) => {
  await client.handled();
  await client.request('workspace/diagnostic', { previousResultIds: [] });
};

test('a new file is read', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  client.host.write(uriOf('b.txt'), SAME);
  await client.changed(['b.txt', 1]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt', 'b.txt']);
});

test('a new file that is no source is not', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  client.host.write(uriOf('b.md'), SAME);
  await client.changed(['b.md', 1]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('a changed file is read again', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`);
  client.host.write(uriOf('b.txt'), 'It was dark.');
  await client.changed(['b.txt', 2]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('a file that became binary is left out, with a word', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`);
  client.host.write(uriOf('b.txt'), Uint8Array.of(0));
  await client.changed(['b.txt', 2]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
  expect(client.shown).toEqual([expect.stringContaining('/work/b.txt')]);
});

test('a deleted file is forgotten', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`);
  await client.changed(['b.txt', 3]);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('a deleted folder takes its files with it, and no others', async () => {
  const client = await openClient(
    `//- a.txt\n${QUOTATION}\n//- old/b.txt\n${SAME}\n//- old/er/c.txt\n${SAME}\n//- older.txt\n${SAME}`,
  );
  await client.changed(['old', 3]);
  expect(await reportsIn(client)).toEqual(['a.txt', 'older.txt']);
});

test('a file that is deleted while it is read stays away', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  let finish = () => {};
  client.host.write(uriOf('b.txt'), SAME);
  client.host.onRead = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  await client.changed(['b.txt', 1]);
  await client.handled();
  await client.changed(['b.txt', 3]);
  await client.handled();
  finish();
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('what is open wins over what changes on disk', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`, {
    open: ['a.txt', 'b.txt'],
  });
  client.host.write(uriOf('b.txt'), 'It was dark.');
  await client.changed(['b.txt', 2], ['b.txt', 3]);
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt', 'b.txt']);
  await client.close('b.txt');
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});

test('a text that was never saved is gone when it is closed', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  await client.open('untitled:Untitled-1', SAME, 'source-bundle');
  expect(await reportsIn(client)).toHaveLength(2);
  await client.close('untitled:Untitled-1');
  await settled(client);
  expect(await reportsIn(client)).toEqual(['a.txt']);
});
