import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { ANNOTATE } from '../../protocol/annotations.ts';
import { openClient, uriOf } from './client.ts';

const TWO_REPORTS = `
//- a.txt
“We called the ferry twice, and twice a voice told us to wait,” Nora Lind said.
//- b.txt
“We called the ship twice, and twice a voice told us to wait,” Nora Lind said.
`;

describe('by pull', () => {
  test('name the place, the check and its page, and the place in the other document', async () => {
    const client = await openClient(TWO_REPORTS);
    const { kind, items } = await client.pull('b.txt');
    expect(kind).toBe('full');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      code: 'wording-differs',
      source: 'crossquote',
      severity: DiagnosticSeverity.Information,
      codeDescription: { href: expect.stringMatching(/^https:.*\/wording-differs\.md$/) },
      relatedInformation: [{ location: { uri: 'file:///work/a.txt' } }],
      data: { document: 'b.txt' },
    });
  });

  test('fade what belongs to the page', async () => {
    const client = await openClient('It was dark.\n\nREAD MORE: The ferry that never came');
    expect((await client.pull('a.txt')).items).toMatchObject([
      { code: 'boilerplate', tags: [DiagnosticTag.Unnecessary] },
    ]);
  });

  test('lead from a quotation without a speaker to the pronoun before it', async () => {
    const client = await openClient(
      '“We called the ferry twice,” he said.\n\n“And nobody ever came for us.”',
    );
    const { items } = await client.pull('a.txt');
    expect(items).toMatchObject([{ code: 'unattributed-quotation', severity: DiagnosticSeverity.Hint }]);
    const [related] = items[0]?.relatedInformation ?? [];
    expect(related && client.show([related.location])).toEqual(['a.txt: he']);
  });

  test('are left out where the client has them', async () => {
    const client = await openClient(TWO_REPORTS);
    const { resultId } = await client.pull('a.txt');
    expect(await client.pull('a.txt', resultId)).toEqual({ kind: 'unchanged', resultId });
  });

  test('follow an edit of the document', async () => {
    const client = await openClient(TWO_REPORTS, { open: ['b.txt'] });
    const { resultId } = await client.pull('b.txt');
    await client.replace('b.txt', 'ship', 'ferry');
    expect(await client.diagnostics('b.txt')).toEqual([
      'same-statement: We called the ferry twice, and twice a voice told us to wait,',
    ]);
    expect((await client.pull('b.txt', resultId)).kind).toBe('full');
  });

  test('follow an edit of the other document', async () => {
    const client = await openClient(TWO_REPORTS, { open: ['a.txt', 'b.txt'] });
    const { resultId } = await client.pull('b.txt');
    await client.replace('a.txt', 'ferry', 'ship');
    expect((await client.pull('b.txt', resultId)).items.map(({ code }) => code)).toEqual(['same-statement']);
  });

  test('point to where the other report has moved', async () => {
    const client = await openClient(TWO_REPORTS, { open: ['a.txt', 'b.txt'] });
    const { resultId } = await client.pull('a.txt');
    await client.replace('b.txt', '“We', 'It was dark.\n\n“We');
    const { items } = await client.pull('a.txt', resultId);
    expect(items[0]?.relatedInformation?.[0]?.location.range.start.line).toBe(2);
  });

  test('are none for a text that is no source', async () => {
    const client = await openClient('//- notes.md\n“We waited, she said.');
    expect(await client.diagnostics('notes.md')).toEqual([]);
  });

  test('hold no halves of surrogate pairs and no controls', async () => {
    const client = await openClient(`
//- a.txt
“We called the ferry\ud83d twice, and twice a voice\u202e told us to wait,” Nora Lind said.
//- b.txt
“We called the ship twice, and twice a voice told us to wait,” Nora Lind said.
`);
    const { items } = await client.pull('a.txt');
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toMatch(/\\ud8|\u202e/);
  });
});

describe('are asked for again', () => {
  test('200 ms after the last key, when another open document is touched', async () => {
    const client = await openClient(TWO_REPORTS, { open: ['a.txt', 'b.txt'] });
    const before = client.refreshes;
    await client.replace('a.txt', 'ferry', 'ship');
    await client.handled();
    client.host.pass(150);
    await client.handled();
    expect(client.refreshes).toBe(before);
    client.host.pass(100);
    await client.until(() => client.refreshes === before + 1);
  });

  test('when what was pulled does not hold any more, whatever was asked of all documents since', async () => {
    const client = await openClient(TWO_REPORTS);
    await client.handled();
    client.host.pass(200);
    const before = client.refreshes;
    // Typing, and an act that comes right after it.
    await client.replace('a.txt', '“We', 'It was dark. “We');
    await client.pull('a.txt');
    const at = client.rangeOf('a.txt', 'We called');
    const act = { about: 'quotation', speakers: ['Jonas Holt'] };
    await client.request(ANNOTATE, { uri: uriOf('a.txt'), range: at, act });
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    client.host.pass(200);
    await client.until(() => client.refreshes > before);
  });

  test('not for typing that no other open document notices', async () => {
    const client = await openClient(TWO_REPORTS, { open: ['a.txt', 'b.txt'] });
    const before = client.refreshes;
    await client.replace('a.txt', '“We', 'It was dark. “We');
    await client.handled();
    client.host.pass(1000);
    await client.handled();
    expect(client.refreshes).toBe(before);
  });
});

test('of a file with very many, the gravest are told, and that there are more', async () => {
  const hints = Array.from(
    { length: 1100 },
    (_, index) => `“It rained on day ${index} of the year.”\n\n`,
  ).join('');
  const client = await openClient(`//- a.txt\n${hints}Ada Marsh left. “The end\n`);
  const { items } = await client.pull('a.txt');
  expect(items).toHaveLength(1001);
  expect(items.map(({ code }) => code)).toContain('unbalanced-mark');
  expect(items[0]).toMatchObject({
    severity: 3,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    message: expect.stringMatching(/^\d+ further findings .* “crossquote\.severity”\.$/),
  });
});
