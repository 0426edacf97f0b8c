import { expect, test } from 'vitest';
import { CITATION } from '../../protocol/requests.ts';
import { openClient } from './client.ts';

const ALL = '{quotation}|{speaker}|{title}|{date}|{document}|{file}|{line}|{link}';

async function cited(fixture: string, template: string, format = 'plain'): Promise<string | null> {
  const client = await openClient(fixture);
  const { textDocument, position } = client.cursor();
  return client.request(CITATION, { uri: textDocument.uri, position, template, format });
}

const HEAD = 'Ferry fails to come\n\n4 March 2026\n\n';

test('says who, what, and where it is printed', async () => {
  expect(await cited(`//- wires/a b.txt\n${HEAD}“We <|>waited all night,” Nora Lind said.`, ALL)).toBe(
    '“We waited all night,”|Nora Lind|Ferry fails to come|2026-03-04|a b.txt|wires/a b.txt|5|wires/a%20b.txt#L5',
  );
});

test('names the member and the bundle, by the lines of the bundle', async () => {
  const fixture = `//- five.bundle\n=== FILE: post.txt ===\nIt was dark.\n“We <|>waited all night,” Nora Lind said.\n`;
  expect(await cited(fixture, '{document}|{file}|{line}|{link}')).toBe(
    'post.txt|post.txt in five.bundle|3|five.bundle#L3',
  );
});

test('gives no marks to words that have none', async () => {
  expect(await cited('Nora Lind said that they had <|>waited all night.', '{quotation}')).toBe(
    'that they had waited all night',
  );
});

test('leaves out what is not known', async () => {
  expect(await cited('It was dark.\n\n“We <|>waited all night.”', '{{speaker}, }{{date}, }{file}')).toBe(
    'a.txt',
  );
});

test('escapes what a document says for Markdown, and not what the template says', async () => {
  const fixture = 'It was dark.\n\n“We <|>waited [all](command:x) *night*,” Nora Lind said.';
  expect(await cited(fixture, '> *{quotation}*', 'markdown')).toBe(
    '> *“We waited \\[all\\](command:x) \\*night\\*,”*',
  );
});

test('there is none where nothing is quoted', async () => {
  expect(await cited('It was <|>dark.', ALL)).toBe(null);
});
