import { expect, test } from 'vitest';
import { openClient } from './client.ts';

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
