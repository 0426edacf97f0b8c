import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { openClient, uriOf } from './client.ts';

const AFTER = 'Nobody came that night, and the harbour stayed dark until the morning of the next day.';

/** The text after the only offer to put a mark right has been taken, with its title. */
async function mended(text: string): Promise<{ readonly title: string; readonly text: string }> {
  const client = await openClient(text);
  const [action] = (await client.codeActions()).filter(({ title }) => /mark|Close|Open/.test(title));
  if (!action) throw new Error('no offer');
  await client.take(action.title);
  return { title: action.title, text: client.textOf('a.txt') };
}

test.each([
  ['<|>“We waited all night.', '“We waited all night.”'],
  ['<|>«We waited all night.', '«We waited all night.»'],
  ['<|>„Wir haben die ganze Nacht gewartet.', '„Wir haben die ganze Nacht gewartet.“'],
])('a quotation that is not closed can be closed: %s', async (line, after) => {
  expect((await mended(`It was dark.\n\n${line}\n\n${AFTER}`)).text).toBe(
    `It was dark.\n\n${after}\n\n${AFTER}`,
  );
});

test('a mark that nothing opens can be taken out', async () => {
  expect(await mended(`It was dark.<|>”\n\n${AFTER}`)).toEqual({
    title: 'Remove the mark ”',
    text: `It was dark.\n\n${AFTER}`,
  });
});

test('a paragraph in which the quotation goes on can be opened again', async () => {
  const before = '“We waited all night.\n\n<|>And nobody came,” Nora Lind said.';
  expect(await mended(`${before}\n\n${AFTER}`)).toEqual({
    title: 'Open the paragraph with “, for the quotation goes on',
    text: `“We waited all night.\n\n“And nobody came,” Nora Lind said.\n\n${AFTER}`,
  });
});

test('in a bundle the mark of the member is put right', async () => {
  const client = await openClient(
    '//- two.bundle\n=== FILE: a.txt ===\nIt was dark.\n=== FILE: b.txt ===\nIt was late.<|>”\n',
  );
  await client.take('Remove the mark ”');
  expect(client.textOf('two.bundle')).toBe(
    '=== FILE: a.txt ===\nIt was dark.\n=== FILE: b.txt ===\nIt was late.',
  );
});

test('there is no such offer where all marks have their partners', async () => {
  const client = await openClient('“We <|>waited all night,” Nora Lind said.');
  const titles = (await client.codeActions()).map(({ title }) => title);
  expect(titles.filter((title) => /mark|Close|Open the/.test(title))).toEqual([]);
});

const ONE_OF_EACH = {
  closer: '<|>“We waited all night.',
  opener: 'It was dark.<|>”',
  're-opener': '“We waited all night.\n\n<|>And nobody came,” Nora Lind said.',
};

test.each([
  ['a mark that is put in', ONE_OF_EACH.closer, { line: 0, from: 21, to: 21, newText: '”' }],
  ['a mark that is taken out', ONE_OF_EACH.opener, { line: 0, from: 12, to: 13, newText: '' }],
  ['a mark before a word', ONE_OF_EACH['re-opener'], { line: 2, from: 0, to: 0, newText: '“' }],
])('the edit touches nothing but %s', async (_, line, { line: at, from, to, newText }) => {
  const client = await openClient(`${line}\n\n${AFTER}`);
  const [action] = (await client.codeActions()).filter(({ title }) => /mark|Close|Open/.test(title));
  const { edit } = await client.resolve(action as CodeAction);
  expect(edit?.documentChanges).toEqual([
    {
      textDocument: { uri: uriOf('a.txt'), version: 1 },
      edits: [{ range: { start: { line: at, character: from }, end: { line: at, character: to } }, newText }],
    },
  ]);
});

test.each([
  ['is the one way to mend it where the quotation goes on', 're-opener', true],
  ['is one of several where it ends nobody knows where', 'closer', undefined],
  ['is one of several where words may have been cut', 'opener', undefined],
] as const)('putting a mark right names the finding, and %s', async (_, missing, isPreferred) => {
  const client = await openClient(`${ONE_OF_EACH[missing]}\n\n${AFTER}`);
  const { items } = await client.pull('a.txt');
  const other = { ...items[0], source: 'another' } as Diagnostic;
  const mark = items.filter(({ code }) => code === 'unbalanced-mark');
  const actions = await client.codeActions(undefined, [...items, other]);
  const [action] = actions.filter(({ title }) => /mark|Close|Open/.test(title));
  expect(mark).toHaveLength(1);
  expect(action).toMatchObject({ diagnostics: mark });
  expect(action?.isPreferred).toBe(isPreferred);
  expect(actions.filter((each) => each.isPreferred)).toHaveLength(isPreferred ? 1 : 0);
});

test('a finding elsewhere is not said to be mended', async () => {
  const client = await openClient(`It was dark.<|>”\n\nIt was late.”\n\n${AFTER}`);
  const { items } = await client.pull('a.txt');
  expect(items).toHaveLength(2);
  const [action] = await client.codeActions(undefined, items);
  expect(action).toMatchObject({ title: 'Remove the mark ”', diagnostics: [items[0]] });
});
