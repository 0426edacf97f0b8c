import { describe, expect, test } from 'vitest';
import { CAPABILITIES, openClient, uriOf } from './client.ts';

const QUOTATION = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';
const SAME = QUOTATION.replace('<|>', '');

const manyFiles = (count: number) =>
  Array.from({ length: count }, (_, index) => `//- b${index}.txt\n${SAME}\n`).join('');

test('reads the files that the globs name', async () => {
  const client = await openClient(`
//- a.txt
${QUOTATION}
//- deep/er/b.txt
${SAME}
//- notes.md
${SAME}
//- requirements.txt
${SAME}
//- node_modules/c.txt
${SAME}
`);
  expect(await client.references()).toEqual([
    expect.stringMatching(/^a\.txt/),
    expect.stringMatching(/^deep\/er\/b\.txt/),
  ]);
});

test('reads every workspace folder', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n`, {
    folders: ['file:///work', 'file:///more'],
    prepare: (host) => host.write('file:///more/b.txt', SAME),
  });
  expect(await client.references()).toHaveLength(2);
});

test('follows folders that come and go', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}\n`, {
    prepare: (host) => host.write('file:///more/b.txt', SAME),
  });
  const more = { uri: 'file:///more', name: 'more' };
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [more], removed: [] } });
  await client.scanned(2);
  expect(await client.references()).toHaveLength(2);
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [more] } });
  await client.scanned(3);
  expect(await client.references()).toHaveLength(1);
});

describe('does its work aside', () => {
  test('open documents are answered for while it runs', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}\n${manyFiles(3)}`, {
      scan: 'running',
      // No file is ever read to its end.
      prepare: (host) => {
        host.onRead = () => new Promise(() => {});
      },
    });
    expect(await client.hover()).toContain('Nora Lind');
    expect(client.logged.filter((message) => message.startsWith('read'))).toEqual([]);
  });

  test('what it has read counts before it ends', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}\n${manyFiles(5)}`, {
      scan: 'running',
      prepare: (host) => {
        // The last file never comes.
        host.onRead = (uri) => (uri.endsWith('b4.txt') ? new Promise(() => {}) : undefined);
      },
    });
    let found = 0;
    while (found < 5) found = (await client.references()).length;
    expect(client.progress.some(({ kind }) => kind === 'end')).toBe(false);
  });

  test('a document that was asked for before it ended is asked for again', async () => {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}\n`, {
      scan: 'running',
      prepare: (host) => {
        host.onRead = (uri) => (uri.endsWith('b.txt') ? gate : undefined);
      },
    });
    expect((await client.pull('a.txt')).items).toEqual([]);
    const before = client.refreshes;
    letGo();
    await client.until(() => client.refreshes > before);
    expect((await client.pull('a.txt')).items).not.toEqual([]);
  });

  test('a file that vanishes meanwhile is no error', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}\n${manyFiles(3)}`, {
      prepare: (host) => {
        host.onRead = (uri) => (uri.endsWith('b1.txt') ? host.delete(uri) : undefined);
      },
    });
    expect(await client.references()).toHaveLength(3);
    expect(client.shown).toEqual([]);
  });

  test('what is open wins over what is on disk', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\nIt was dark.`, {
      scan: 'running',
      open: ['a.txt'],
      prepare: (host) => host.write(uriOf('b.txt'), SAME),
    });
    await client.open('b.txt', 'It was dark.');
    await client.scanned();
    expect(await client.references()).toHaveLength(1);
    await client.close('b.txt');
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    await client.handled();
    expect(await client.references()).toHaveLength(2);
  });
});

describe('reads first what is near', () => {
  test('to the documents that are open', async () => {
    const read: string[] = [];
    const client = await openClient(manyFiles(50), {
      open: ['b30.txt'],
      prepare: (host) => {
        host.onRead = (uri) => void read.push(uri);
      },
    });
    await client.handled();
    expect(read.filter((uri) => uri.endsWith('.txt')).slice(0, 4)).toEqual(
      ['b31.txt', 'b3.txt', 'b32.txt', 'b29.txt'].map(uriOf),
    );
  });

  test('to a document that is opened meanwhile', async () => {
    const read: string[] = [];
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const client = await openClient(manyFiles(90), {
      open: [],
      scan: 'running',
      prepare: (host) => {
        host.onRead = (uri) => {
          if (!uri.endsWith('.txt')) return;
          read.push(uri);
          return gate;
        };
      },
    });
    while (!read.includes(uriOf('b10.txt'))) await client.handled();
    await client.open('b80.txt');
    await client.handled();
    const before = read.length;
    letGo();
    await client.scanned();
    // Of its neighbours b8.txt has been read.
    expect(read.slice(before, before + 3)).toEqual(['b81.txt', 'b82.txt', 'b79.txt'].map(uriOf));
  });
});

describe('shows its progress', () => {
  test('by counting files', async () => {
    const client = await openClient(manyFiles(40));
    expect(client.progress[0]).toMatchObject({ kind: 'begin', cancellable: true });
    expect(client.progress.at(-1)).toMatchObject({ kind: 'end' });
    expect(
      client.progress.filter(({ kind }) => kind === 'report').map(({ message }) => message),
    ).toContainEqual(expect.stringMatching(/^\d+ of 40 files$/));
  });

  test('and stops when the user says so', async () => {
    let reads = 0;
    const client = await openClient(manyFiles(40), {
      scan: 'running',
      open: [],
      prepare: (host) => {
        host.onRead = async () => {
          reads++;
          // Leave the client its turn, as a disk would.
          await host.rest();
        };
      },
    });
    await client.until(() => client.progress.some(({ kind }) => kind === 'begin'));
    await client.notify('window/workDoneProgress/cancel', { token: client.progressToken });
    await client.scanned();
    expect(client.logged.at(-1)).toMatch(/then stopped$/);
    expect(reads).toBeLessThan(40);
    expect(client.progress.at(-1)).toMatchObject({ kind: 'end' });
  });

  test('only to clients that want it', async () => {
    const client = await openClient(manyFiles(3), { capabilities: { ...CAPABILITIES, window: {} } });
    expect(client.progressToken).toBe(null);
  });
});

describe('of what it cannot read as text', () => {
  test('names the file, once, and goes on', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`, {
      prepare: (host) => {
        host.write(uriOf('binary.txt'), Uint8Array.of(1, 0, 2));
        host.writeUnread(uriOf('huge.txt'), 'too large');
        host.write(uriOf('dense.txt'), '“No.” '.repeat(250_001));
        host.writeUnread(uriOf('secret.txt'), 'forbidden');
      },
    });
    expect(await client.references()).toHaveLength(2);
    expect(client.shown).toEqual([expect.stringMatching(/^Crossquote: \/work\/binary\.txt .* \(and 3 more/)]);
    expect(client.logged).toContainEqual(expect.stringContaining('/work/huge.txt is larger than 64 MB'));
    expect(client.logged).toContainEqual(
      expect.stringContaining(
        '/work/dense.txt has more than 500000 quotation marks: leave it out, or split it',
      ),
    );
    expect(client.logged).toContainEqual(expect.stringContaining('/work/secret.txt may not be read'));
  });

  test('names an open text with too many marks, saved or not, once; other texts of the editor it does not', async () => {
    const dense = '“No.” '.repeat(250_001);
    const client = await openClient(`//- a.txt\n${QUOTATION}\n//- b.txt\n${SAME}`);
    await client.open('untitled:new.txt', dense);
    await client.open('output:log.txt', dense);
    await client.open('notes.md', dense);
    await client.open('b.txt');
    await client.replace('b.txt', SAME, dense);
    await client.replace('b.txt', '“No.” ', '“Yes.” ');
    expect(await client.references()).toHaveLength(1);
    const reason = 'has more than 500000 quotation marks: leave it out, or split it';
    expect(client.shown).toEqual([`Crossquote: new.txt ${reason}`, `Crossquote: /work/b.txt ${reason}`]);
  });

  test('says that it guessed', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}`, {
      prepare: (host) =>
        host.write(uriOf('b.txt'), Buffer.from(SAME.replace('“', '\x93').replace('”', '\x94'), 'latin1')),
    });
    expect(await client.references()).toHaveLength(2);
    expect(client.logged).toContainEqual('/work/b.txt was read as Windows-1252');
    expect(client.shown).toEqual([]);
  });

  test('reads UTF-16 and leaves byte order marks out', async () => {
    const client = await openClient(`//- a.txt\n${QUOTATION}`, {
      prepare: (host) => {
        host.write(uriOf('b.txt'), Buffer.from(`\ufeff${SAME}`, 'utf16le'));
        host.write(uriOf('c.txt'), Buffer.from(`\ufeff${SAME}`));
      },
    });
    const answer = await client.atCursor<readonly { range: { start: { character: number } } }[]>(
      'textDocument/references',
      { context: { includeDeclaration: true } },
    );
    expect(answer.map(({ range }) => range.start.character)).toEqual([1, 1, 1]);
  });
});

test('spellings of one URI are one file', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`, {
    prepare: (host) => host.write('file:///work/b%20%28c%29.txt', SAME),
  });
  await client.open('file:///work/b (c).txt', SAME);
  const answer = await client.atCursor<readonly { uri: string }[]>('textDocument/references', {
    context: { includeDeclaration: true },
  });
  expect(answer.map(({ uri }) => uri)).toEqual(['file:///work/a.txt', 'file:///work/b (c).txt']);
});

test('an earlier version of a file is not a second report', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`);
  await client.open('git:/work/a.txt?ref=HEAD', SAME);
  expect(await client.references()).toHaveLength(1);
});
