import { expect, test } from 'vitest';
import { QUOTATIONS_BY_SPEAKER, type SpeakerQuotations } from '../../protocol/requests.ts';
import { openClient, type TestClient, uriOf } from './client.ts';

const speakersIn = (client: TestClient, name: string): Promise<readonly SpeakerQuotations[]> =>
  client.request(QUOTATIONS_BY_SPEAKER, { uri: uriOf(name) });

/** Each speaker, and below the quotations as the pick shows them. */
const outline = (speakers: readonly SpeakerQuotations[]): readonly string[] =>
  speakers.flatMap(({ speaker, quotations }) => [
    speaker ?? '—',
    ...quotations.map(({ kind, text, range }) => `  ${kind} ${text} ${range.start.line}`),
  ]);

test('lists speakers as they first speak, each with all that they say, and last what nobody is named for', async () => {
  const client = await openClient(`
“Who was on the quay?”

It was dark. Harbour master Nora Lind had waited.

“We called the ferry twice,” she said. “Nobody ever came.”

“I saw no ferry,” one sailor said, and Ms Lind said that the “great wait” was over.
`);
  expect(outline(await speakersIn(client, 'a.txt'))).toEqual([
    'Nora Lind',
    '  direct “We called the ferry twice, … Nobody ever came.” 4',
    '  mixed that the “great wait” was over 6',
    'one sailor',
    '  direct “I saw no ferry,” 6',
    '—',
    '  direct “Who was on the quay?” 0',
  ]);
});

test('keeps one name together over the members of a bundle, but no descriptions and pronouns of nobody', async () => {
  const client = await openClient(`
//- five.bundle
=== FILE: post.txt ===
“We called the ferry twice,” Nora Lind said.
“We waited all night,” the sailor said.
“We went home,” they said.
=== FILE: courier.txt ===
“Nobody ever came for us,” Nora Lind said.
“We slept all night,” the sailor said.
“We stayed there,” they said.
`);
  const speakers = await speakersIn(client, 'five.bundle');
  expect(
    speakers.map(({ speaker, quotations }) => [speaker, quotations.map(({ member }) => member)]),
  ).toEqual([
    ['Nora Lind', ['post.txt', 'courier.txt']],
    ['the sailor', ['post.txt']],
    ['the sailor', ['courier.txt']],
    [null, ['post.txt', 'courier.txt']],
  ]);
});

test('leaves out terms, and what somebody quotes without saying whom', async () => {
  const client = await openClient(
    'Nora Lind said: “On the wall it was written, ‘You have to wait for the morning.’ So we did.”\n\nThe “great wait” was over.',
  );
  expect((await speakersIn(client, 'a.txt')).map(({ quotations }) => quotations.length)).toEqual([1]);
});

test('lists whom somebody quotes as a speaker too', async () => {
  const client = await openClient(
    'Nora Lind said: “The voice told us: ‘You have to wait for the morning.’ So we did.”',
  );
  expect((await speakersIn(client, 'a.txt')).map(({ speaker }) => speaker)).toEqual([
    'Nora Lind',
    'The voice',
  ]);
});

test('has nothing to list for a text that is no source', async () => {
  const client = await openClient('//- notes.md\n“We called the ferry twice,” Nora Lind said.');
  expect(await speakersIn(client, 'notes.md')).toEqual([]);
});

test('lists what two say together with each of them', async () => {
  const client = await openClient(`
“The pier is safe,” Jonas Holt said.

Nora Lind and Jonas Holt said the ferry would come.

“Nobody asked me,” Nora Lind said.
`);
  expect(outline(await speakersIn(client, 'a.txt'))).toEqual([
    'Jonas Holt',
    '  direct “The pier is safe,” 0',
    '  indirect the ferry would come 2',
    'Nora Lind',
    '  indirect the ferry would come 2',
    '  direct “Nobody asked me,” 4',
  ]);
});
