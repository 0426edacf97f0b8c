import { expect, test } from 'vitest';
import { ErrorCodes, type Position } from 'vscode-languageserver';
import { MEMBER_AT, PLACE_IN_BUNDLE, type PlaceInFile } from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const BUNDLE = `//- two.bundle
=== FILE: wires/post.txt ===
It was dark.
=== FILE: courier.txt ===
The ferry
did <|>not come.
`;

function memberAtCursor(client: TestClient): Promise<PlaceInFile | null> {
  const { textDocument, position } = client.cursor();
  return client.request(MEMBER_AT, { uri: textDocument.uri, position });
}

const textOf = async (client: TestClient, uri: string): Promise<string> =>
  (await client.request<{ text: string }>('workspace/textDocumentContent', { uri })).text;

const placeInBundle = (client: TestClient, uri: string, position: Position): Promise<PlaceInFile | null> =>
  client.request(PLACE_IN_BUNDLE, { uri, position });

test('a member is opened alone, at the same words, and the way leads back', async () => {
  const client = await openClient(BUNDLE);
  const member = await memberAtCursor(client);
  expect(client.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ['crossquote-member'] });
  expect(member?.uri).toMatch(/^crossquote-member:\/courier\.txt\?/);
  expect(member?.position).toEqual({ line: 1, character: 4 });
  expect(await textOf(client, member?.uri ?? '')).toBe('The ferry\ndid not come.');
  expect(await placeInBundle(client, member?.uri ?? '', { line: 1, character: 4 })).toEqual({
    uri: uriOf('two.bundle'),
    position: client.cursor().position,
  });
});

test('the client is told when a member that it shows has changed, and only then', async () => {
  const client = await openClient(BUNDLE);
  const uri = (await memberAtCursor(client))?.uri ?? '';
  await textOf(client, uri);
  await client.replace('two.bundle', 'It was dark.', '“It was dark,” Ada Marsh said.');
  await client.handled();
  client.host.pass(1000);
  await client.handled();
  expect(client.contentRefreshes).toEqual([]);
  await client.replace('two.bundle', 'The ferry', 'The “old” ferry');
  await client.handled();
  client.host.pass(1000);
  await client.until(() => client.contentRefreshes.length > 0);
  expect(client.contentRefreshes).toEqual([uri]);
  expect(await textOf(client, uri)).toContain('old');
});

test('a member that is gone says so, and leads nowhere', async () => {
  const client = await openClient(BUNDLE);
  const uri = (await memberAtCursor(client))?.uri ?? '';
  await client.replace('two.bundle', 'courier.txt', 'monitor.txt');
  expect(await textOf(client, uri)).toBe('This member is not in its bundle any more.');
  expect(await placeInBundle(client, uri, { line: 0, character: 0 })).toBe(null);
});

test('no other file can be read so', async () => {
  const client = await openClient('//- a.txt\nIt was <|>dark.');
  expect(await memberAtCursor(client)).toBe(null);
  expect(await textOf(client, 'crossquote-member:/a.txt?file:///work/a.txt')).toBe(
    'This member is not in its bundle any more.',
  );
  for (const uri of [uriOf('a.txt'), 'file:///etc/passwd', 'a.txt'])
    await expect(textOf(client, uri)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
});

test('a member that a window shows again is there once its bundle is read', async () => {
  const uri = (await memberAtCursor(await openClient(BUNDLE)))?.uri ?? '';
  let goOn = () => {};
  const client = await openClient(BUNDLE, {
    scan: 'running',
    open: [],
    prepare: (host) => {
      host.onRead = () => new Promise<void>((resolve) => (goOn = resolve));
    },
  });
  expect(await textOf(client, uri)).toBe('Documents are still being read…');
  client.host.onRead = () => {};
  goOn();
  await client.until(() => client.contentRefreshes.includes(uri));
  expect(await textOf(client, uri)).toBe('The ferry\ndid not come.');
});
