import { expect, test } from 'vitest';
import { STATUS, type Status } from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const BUNDLE =
  '//- two.bundle\n=== FILE: a.txt ===\nIt was dark.\n=== FILE: b.txt ===\nIt was late.\n//- c.txt\nHello.';

/** Nothing is missing. */
const WHOLE = { isIncomplete: false, leftOut: [], unmatched: [] };

const statusOf = (client: TestClient): Promise<Status> => client.request(STATUS, {});

test('counts documents, members of bundles each', async () => {
  expect(await statusOf(await openClient(BUNDLE))).toEqual({ documents: 3, isReading: false, ...WHOLE });
});

test('says that files are being read, and tells when they are', async () => {
  let goOn = () => {};
  const client = await openClient(BUNDLE, {
    scan: 'running',
    open: [],
    prepare: (host) => {
      host.onRead = () => new Promise<void>((resolve) => (goOn = resolve));
    },
  });
  expect(await statusOf(client)).toEqual({ documents: 0, isReading: true, ...WHOLE });
  client.host.onRead = () => {};
  goOn();
  await client.until(() => client.statusNews > 0);
  await client.scanned();
  expect(await statusOf(client)).toEqual({ documents: 3, isReading: false, ...WHOLE });
  client.host.delete(uriOf('c.txt'));
  await client.changed(['c.txt', 3]);
  await client.handled();
  client.host.pass(1000);
  await client.until(() => client.statusNews > 1);
  expect(await statusOf(client)).toMatchObject({ documents: 2 });
});

test('says that reading was stopped before its end, until all is read', async () => {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const client = await openClient(BUNDLE, {
    scan: 'running',
    open: [],
    // The loose file has not come when the user stops the scan.
    prepare: (host) => {
      host.onRead = (uri) => (uri.endsWith('.txt') ? gate : undefined);
    },
  });
  await client.until(() => client.progress.some(({ kind }) => kind === 'begin'));
  expect(await statusOf(client)).toMatchObject({ isReading: true, isIncomplete: false });
  await client.notify('window/workDoneProgress/cancel', { token: client.progressToken });
  await client.handled();
  letGo();
  await client.until(() => client.statusNews > 0);
  expect(await statusOf(client)).toMatchObject({ documents: 2, isReading: false, isIncomplete: true });
  const more = { uri: 'file:///more', name: 'more' };
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [more], removed: [] } });
  await client.scanned(2);
  expect(await statusOf(client)).toEqual({ documents: 3, isReading: false, ...WHOLE });
});

test('says what ignore files leave out, by folder where there are several', async () => {
  const ignoring = '//- .gitignore\n*.bundle\ndrafts/\n//- drafts/a.txt\nIt was dark.\n';
  const leftOut = [{ by: '.gitignore', files: 2, folders: 0 }];
  expect(await statusOf(await openClient(ignoring + BUNDLE))).toEqual({
    documents: 1,
    isReading: false,
    isIncomplete: false,
    leftOut,
    unmatched: [],
  });
  const client = await openClient(ignoring + BUNDLE, {
    folders: ['file:///work', 'file:///more'],
    prepare: (host) => host.write('file:///more/b.txt', 'It was late.'),
  });
  expect(await statusOf(client)).toMatchObject({ documents: 2, leftOut: [{ by: 'work/.gitignore' }] });
});

test('names the patterns of the setting where no file was found by them', async () => {
  const client = await openClient(BUNDLE, { open: [], settings: { include: ['[', '*.md'] } });
  const unmatched = ['[', '*.md'];
  expect(await statusOf(client)).toEqual({ documents: 0, isReading: false, ...WHOLE, unmatched });
  expect(client.logged).toContain('no file matches the setting include: [, *.md');
  client.settings = { include: ['[', '*.txt'] };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.scanned(2);
  expect(await statusOf(client)).toEqual({ documents: 1, isReading: false, ...WHOLE });
});

test('names no patterns where nobody has written any, and none where ignore files have left files out', async () => {
  expect(await statusOf(await openClient('//- a.md\nHello.', { open: [] }))).toMatchObject({ unmatched: [] });
  const ignored = '//- a.md\nHello.\n//- .gitignore\n*.md';
  const client = await openClient(ignored, { open: [], settings: { include: ['*.md'] } });
  expect(await statusOf(client)).toMatchObject({ leftOut: [{ by: '.gitignore' }], unmatched: [] });
});
