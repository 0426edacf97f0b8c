import { describe, expect, test } from 'vitest';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver';
import { CAPABILITIES, openClient } from './client.ts';

/** The report in the middle document is the fullest. */
const THREE_REPORTS = `
//- a.txt
“We called the ferry twice that night,” Nora Lind said.
//- b.txt
“We called the ferry twice that night, and a voice told us to wait,” Nora Lind said.
//- c.txt
“We <|>called the ferry twice that night,” she said.
`;

const LINKS = {
  ...CAPABILITIES,
  textDocument: { ...CAPABILITIES.textDocument, definition: { linkSupport: true } },
};

describe('of a statement', () => {
  test('the definition is the fullest report', async () => {
    const client = await openClient(THREE_REPORTS);
    const answer = await client.atCursor<Location[]>('textDocument/definition');
    expect(client.show(answer)).toEqual([
      'b.txt: We called the ferry twice that night, and a voice told us to wait,',
    ]);
  });

  test('a link to it tells the client which words it comes from', async () => {
    const client = await openClient(THREE_REPORTS, { capabilities: LINKS });
    const [link] = await client.atCursor<LocationLink[]>('textDocument/definition');
    expect(link?.targetUri).toBe('file:///work/b.txt');
    expect(client.textAt('c.txt', link?.originSelectionRange ?? FAIL)).toBe(
      'We called the ferry twice that night,',
    );
  });

  test('the declaration is the first report', async () => {
    const client = await openClient(THREE_REPORTS);
    const answer = await client.atCursor<Location[]>('textDocument/declaration');
    expect(client.show(answer)).toEqual(['a.txt: We called the ferry twice that night,']);
  });

  test('the references are all reports in document order', async () => {
    const client = await openClient(THREE_REPORTS);
    expect(await client.references()).toEqual([
      'a.txt: We called the ferry twice that night,',
      'b.txt: We called the ferry twice that night, and a voice told us to wait,',
      'c.txt: We called the ferry twice that night,',
    ]);
    expect(await client.references(false)).toHaveLength(2);
  });

  test('a quotation that nobody else reports is its own reference', async () => {
    const client = await openClient('“We <|>called the ferry twice that night,” Nora Lind said.');
    expect(await client.references()).toEqual(['a.txt: We called the ferry twice that night,']);
  });

  test('the mark and the cue belong to the quotation', async () => {
    const client = await openClient('<|>“We called the ferry twice that night,” Nora Lind said.');
    expect(await client.references()).toEqual(['a.txt: We called the ferry twice that night,']);
    const cue = await openClient('“We called the ferry twice that night,” Nora Lind sa<|>id.');
    expect(await cue.references()).toEqual(['a.txt: We called the ferry twice that night,']);
  });

  test('places in one bundle are found member by member', async () => {
    const client = await openClient(`
//- five.bundle
=== FILE: post.txt ===
“We <|>called the ferry twice that night,” Nora Lind said.
=== FILE: courier.txt ===
“We called the ferry twice that night,” Nora Lind said.
`);
    const answer = await client.atCursor<Location[]>('textDocument/references', {
      context: { includeDeclaration: true },
    });
    expect(answer.map(({ range }) => range.start.line)).toEqual([1, 3]);
  });
});

describe('of a name', () => {
  const NAMES = `
//- a.txt
Ada Stone and Nora Lind came. <|>Lind waited.
//- b.txt
“I told Nora Lind,” Ada Stone said.
`;

  test('the references are its mentions, in quotations too', async () => {
    const client = await openClient(NAMES);
    expect(await client.references()).toEqual(['a.txt: Nora Lind', 'a.txt: Lind', 'b.txt: Nora Lind']);
  });

  test('the definition is where the document introduces it', async () => {
    const client = await openClient(NAMES);
    const answer = await client.atCursor<Location[]>('textDocument/definition');
    expect(client.show(answer)).toEqual(['a.txt: Nora Lind']);
  });
});

describe('highlights', () => {
  const textsOf = (client: Awaited<ReturnType<typeof openClient>>, answer: readonly DocumentHighlight[]) =>
    answer.map(({ range }) => client.textAt('a.txt', range));

  test('every part of every report in the file', async () => {
    const client = await openClient(`
//- a.txt
“We <|>called the ferry twice,” Nora Lind said. “And twice a voice told us to wait.”

She repeated: “We called the ferry twice, and twice a voice told us to wait.”
//- b.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
`);
    const answer = await client.atCursor<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(textsOf(client, answer)).toEqual([
      'We called the ferry twice,',
      'And twice a voice told us to wait.',
      'We called the ferry twice, and twice a voice told us to wait.',
    ]);
  });

  test('the mentions of a name in the file', async () => {
    const client = await openClient(`
//- a.txt
Ada Stone and Nora Lind came. <|>Lind waited.
//- b.txt
Nora Lind left.
`);
    const answer = await client.atCursor<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(textsOf(client, answer)).toEqual(['Nora Lind', 'Lind']);
  });
});

test('there is nothing to find in the article’s own words', async () => {
  const client = await openClient('The harbour was <|>dark.');
  expect(await client.references()).toEqual([]);
  expect(await client.atCursor('textDocument/definition')).toBe(null);
  expect(await client.atCursor('textDocument/declaration')).toBe(null);
  expect(await client.atCursor('textDocument/documentHighlight')).toEqual([]);
});

const FAIL = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
