/**
 * A workspace folder that somebody else has made: its settings, its file names, what it says of its documents.
 */
import { expect, test } from 'vitest';
import { openClient, uriOf } from './client.ts';

const QUOTATION = '“We have <|>never seen a storm like this in all our years,” Nora Lind said.';

test('no name of a document in it leads to another file', async () => {
  const names = [
    '../secret.txt',
    '/etc/passwd',
    'file:///etc/passwd',
    'a/../../secret.txt',
    '..\\secret.txt',
  ];
  const read: string[] = [];
  const items = names.map((source, index) => ({
    type: 'Annotation',
    id: `urn:uuid:00000000-0000-4000-8000-00000000000${index}`,
    motivation: 'commenting',
    body: [{ type: 'TextualBody', value: 'A note.' }],
    target: { source, selector: [{ type: 'TextQuoteSelector', exact: 'x' }] },
  }));
  const client = await openClient(`//- a.txt\n${QUOTATION}`, {
    prepare: (host) => {
      host.write(uriOf('.crossquote/annotations/a.txt.jsonld'), JSON.stringify({ items }));
      host.write(uriOf('.crossquote/entities.json'), JSON.stringify({ entities: [{ name: names[0] }] }));
      host.onRead = (uri) => {
        read.push(uri);
      };
    },
  });
  expect(await client.hover()).toContain('Nora Lind');
  expect(read).toContain(uriOf('.crossquote/annotations/a.txt.jsonld'));
  expect(read.filter((uri) => !uri.startsWith('file:///work/') || uri.includes('..'))).toEqual([]);
});

test('no file’s name becomes a link in a message', async () => {
  const client = await openClient(`//- a.txt\n${QUOTATION}`, {
    prepare: (host) => host.write('file:///work/%5Bx%5D%28command%3Ay%29.txt', Uint8Array.of(0)),
  });
  expect(client.shown).toEqual([expect.stringContaining('[x] (command:y).txt is not text but binary')]);
});

test.each([`${'*a'.repeat(30)}b`, '**/+(a|aa)b'])(
  'the pattern %s in its settings, made to be slow, is told and left',
  async (slow) => {
    const same = QUOTATION.replace('<|>', '');
    const client = await openClient(`//- a.txt\n${QUOTATION}\n//- ${'a'.repeat(100)}.txt\n${same}`, {
      settings: { include: [slow] },
    });
    expect(client.shown).toEqual([expect.stringContaining('more than three stars in one name')]);
    expect(await client.references()).toHaveLength(2);
  },
);
