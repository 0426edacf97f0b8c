import { expect, test } from 'vitest';
import { openClient, PUSH_CAPABILITIES, type TestClient } from './client.ts';

const TWO_REPORTS = `
//- a.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- b.txt
“We called the ship twice, and twice a voice told us to wait,” Nora Lind said.
`;

/** The codes that were pushed last for a document. */
const pushed = (client: TestClient, name: string) =>
  client.published.findLast(({ uri }) => uri.endsWith(name))?.diagnostics.map(({ code }) => code);

const openPushed = async (open: readonly string[]) => {
  const client = await openClient(TWO_REPORTS, { capabilities: PUSH_CAPABILITIES, open });
  client.host.pass(200);
  await client.until(() => open.every((name) => pushed(client, name) !== undefined));
  return client;
};

test('is not offered as pull', async () => {
  const client = await openPushed(['a.txt']);
  expect(client.capabilities.diagnosticProvider).toBe(undefined);
});

test('comes for open documents alone, with their versions', async () => {
  const client = await openPushed(['b.txt']);
  expect(pushed(client, 'b.txt')).toEqual(['wording-differs']);
  expect(client.published.every(({ uri, version }) => uri.endsWith('b.txt') && version === 1)).toBe(true);
});

test('comes for every open document that an edit touches', async () => {
  const client = await openPushed(['a.txt', 'b.txt']);
  await client.replace('a.txt', 'ferry', 'ship');
  await client.handled();
  client.host.pass(200);
  await client.until(() => pushed(client, 'b.txt')?.[0] === 'same-statement');
  expect(pushed(client, 'a.txt')).toEqual(['same-statement']);
});

test('is taken back when a document is closed', async () => {
  const client = await openPushed(['a.txt']);
  await client.close('a.txt');
  await client.until(() => pushed(client, 'a.txt')?.length === 0);
});
