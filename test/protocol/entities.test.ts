import { describe, expect, test } from 'vitest';
import { MERGE_CHOICES, MERGE_ENTITIES, MERGE_ENTITY_COMMAND } from '../../protocol/requests.ts';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const FILE = '.crossquote/entities.json';

/** A man under two first names that may be one, his short name, a woman and a body. */
const HARBOUR = `
//- news/a.txt
The captain <|>Martin Holm met Nora Lind of the Harbour Board on the pier.

“The gates stay shut until the storm is over,” Holm said.
//- b.txt
Marten Holm of the Harbour Board said that the gates would stay shut.
//- c.txt
Nora Lind spoke for the Harbour Board on the pier.
`;

function fileOf(entities: readonly object[], notNames: readonly string[] = []): string {
  return JSON.stringify({ version: 1, entities, notNames });
}

/** A client that can ask whom to merge with. */
const WITH_PICK = {
  ...CAPABILITIES,
  experimental: { commands: { commands: [MERGE_ENTITY_COMMAND] } },
};

const titles = async (client: TestClient) => (await client.codeActions()).map(({ title }) => title);

function written(client: TestClient): { entities: readonly object[]; notNames?: readonly string[] } {
  return JSON.parse(client.textOf(FILE));
}

const heading = async (client: TestClient) => (await client.hover())?.split('\n\n')[0];

describe('an editor that asks whom to merge with', () => {
  test('is told who may be it first, and edits the decisions', async () => {
    const client = await openClient(HARBOUR, { capabilities: WITH_PICK });
    const argument = { uri: uriOf('news/a.txt'), position: client.cursor().position };
    const [first] = await client.codeActions();
    expect(first).toMatchObject({
      title: 'Merge with…',
      command: { command: MERGE_ENTITY_COMMAND, arguments: [argument] },
    });
    expect(await client.request(MERGE_CHOICES, { ...argument, query: '' })).toEqual({
      name: 'Martin Holm',
      entities: [
        {
          key: 'marten holm',
          name: 'Marten Holm',
          type: 'person',
          documents: 1,
          mentions: 1,
          isLikely: true,
        },
        { key: 'nora lind', name: 'Nora Lind', type: 'person', documents: 2, mentions: 2, isLikely: false },
        {
          key: 'harbour board',
          name: 'Harbour Board',
          type: 'organization',
          documents: 3,
          mentions: 3,
          isLikely: false,
        },
      ],
    });
    expect(await client.request(MERGE_CHOICES, { ...argument, query: 'boa' })).toMatchObject({
      entities: [{ name: 'Harbour Board' }],
    });
    expect(await client.request(MERGE_ENTITIES, { ...argument, key: 'marten holm' })).toEqual({
      refusal: null,
    });
    expect(written(client)).toEqual({
      version: 1,
      entities: [{ name: 'Marten Holm', aliases: ['Martin Holm'] }],
    });
    expect(await client.references()).toHaveLength(3);
    expect(await heading(client)).toContain('**Marten Holm**');
  });

  test('is told that nothing is to be merged where no name stands, or the other is gone', async () => {
    const client = await openClient(HARBOUR, { capabilities: WITH_PICK });
    const nowhere = { uri: uriOf('news/a.txt'), position: { line: 1, character: 0 } };
    expect(await client.request(MERGE_CHOICES, { ...nowhere, query: '' })).toBeNull();
    expect(await client.request(MERGE_ENTITIES, { ...nowhere, key: 'nora lind' })).toEqual({
      refusal: 'No name stands here any more.',
    });
    const here = { uri: uriOf('news/a.txt'), position: client.cursor().position };
    expect(await client.request(MERGE_ENTITIES, { ...here, key: 'jonas reed' })).toEqual({
      refusal: 'No document has the other name any more.',
    });
  });
});

describe('an editor that does not', () => {
  test('is offered who may be it by name', async () => {
    const client = await openClient(HARBOUR);
    expect(await titles(client)).toEqual([
      'Merge with “Marten Holm”',
      '“Martin Holm” is not a name',
      'Change type to organization',
      'Change type to place',
      'Change type to event',
    ]);
    await client.take('Merge with “Marten Holm”');
    expect(await client.references()).toHaveLength(3);
    expect(await titles(client)).toContain('Split off “Martin Holm”');
    expect(await titles(client)).toContain('Forget what was decided on “Marten Holm”');
    await client.take('Forget what was decided on “Marten Holm”');
    expect(await client.references()).toHaveLength(2);
    expect(written(client).entities).toEqual([]);
  });
});

test('of a large family ten are offered to be merged with', async () => {
  const given = [
    'Ada',
    'Bruno',
    'Clara',
    'David',
    'Emma',
    'Felix',
    'Greta',
    'Hugo',
    'Ida',
    'Jonas',
    'Karl',
    'Lena',
  ];
  const family = given.map((name) => `We met ${name} Pruett.`).join('\n\n');
  const client = await openClient(`//- a.txt\nMr Pru<|>ett left.\n//- b.txt\n${family}`);
  const offered = (await titles(client)).filter((title) => title.startsWith('Merge with'));
  expect(offered).toEqual(given.slice(0, 10).map((name) => `Merge with “${name} Pruett”`));
});

test('a name that is split off is an entity of its own in every document', async () => {
  const client = await openClient(`
//- a.txt
Ada Marsh met the crew of the Gull. <|>Marsh had no time for questions.
//- b.txt
Ada Marsh came back on Friday. Marsh was tired.
`);
  expect(await client.references()).toHaveLength(4);
  await client.take('Split off “Marsh”');
  expect(written(client).entities).toEqual([{ name: 'Ada Marsh', not: ['Marsh'] }]);
  expect(await client.references()).toHaveLength(2);
  expect(await heading(client)).toContain('**Marsh**');
});

test('words that are not a name are none in any document, and become one again', async () => {
  const client = await openClient(HARBOUR.replace('<|>', '').replace('the Harbour', 'the <|>Harbour'));
  expect(await client.references()).toHaveLength(3);
  await client.take('“Harbour Board” is not a name');
  expect(written(client)).toEqual({ version: 1, entities: [], notNames: ['Harbour Board'] });
  expect(await client.hover()).toBeNull();
  expect(await titles(client)).toEqual(['“Harbour Board” is a name after all']);
  await client.take('“Harbour Board” is a name after all');
  expect(await client.references()).toHaveLength(3);
});

test('what an entity is said to be is shown wherever it is named', async () => {
  const client = await openClient(HARBOUR.replace('<|>', '').replace('the Harbour', 'the <|>Harbour'));
  await client.take('Change type to place');
  expect(written(client).entities).toEqual([{ name: 'Harbour Board', type: 'place' }]);
  expect(await client.hover()).toContain('place');
  expect(await titles(client)).not.toContain('Change type to place');
});

describe('rename', () => {
  const rename = (client: TestClient, newName: string) =>
    client.request<object>('textDocument/rename', { ...client.cursor(), newName });

  test('says what the entity is called, and leaves the texts', async () => {
    const client = await openClient(HARBOUR);
    expect(await client.request('textDocument/prepareRename', client.cursor())).toEqual({
      range: { start: { line: 0, character: 12 }, end: { line: 0, character: 23 } },
      placeholder: 'Martin Holm',
    });
    const before = client.textOf('news/a.txt');
    await client.apply(await rename(client, ' Captain  Holm '));
    expect(client.textOf('news/a.txt')).toBe(before);
    expect(written(client).entities).toEqual([{ name: 'Captain Holm', aliases: ['Martin Holm'] }]);
    expect(await heading(client)).toContain('**Captain Holm**');
    expect(await client.references()).toHaveLength(2);
    // The only name in full is not split off: what is called so would be nothing in any document.
    expect((await titles(client)).filter((title) => title.startsWith('Split off'))).toEqual([]);
  });

  test('is refused with the reason', async () => {
    const client = await openClient(HARBOUR);
    await expect(rename(client, 'Nora Lind')).rejects.toThrow(
      '“Nora Lind” is another entity’s name: merge the two to make them one.',
    );
    await expect(rename(client, ' ')).rejects.toThrow('An entity needs a name.');
    const nowhere = { ...client.cursor(), position: { line: 1, character: 0 } };
    await expect(client.request('textDocument/prepareRename', nowhere)).rejects.toThrow(
      'Put the cursor on a name',
    );
  });
});

test('taking the edit back in the editor takes the decision back', async () => {
  const client = await openClient(`${HARBOUR}\n//- ${FILE}\n${fileOf([])}`);
  await client.open(FILE, fileOf([]), 'json');
  await client.take('Merge with “Marten Holm”');
  expect(await client.references()).toHaveLength(3);
  await client.replace(FILE, client.textOf(FILE), fileOf([]));
  expect(await client.references()).toHaveLength(2);
});

test('a name that is decided on and said to be none is told of, and shown as nothing to click on', async () => {
  const entity = { name: 'Bo', aliases: ['Martin Holm', '[here](command:x)'] };
  const client = await openClient(
    `${HARBOUR}\n//- ${FILE}\n${fileOf([entity], ['[here](command:x)', 'Ada'])}`,
  );
  expect(client.shown).toEqual([
    `Crossquote: ${FILE}: entity 1 and "notNames" both have "[here] (command:x)": it is taken for no name`,
  ]);
  await client.take('“Martin Holm” is not a name');
  expect(written(client)).toMatchObject({
    entities: [{ name: 'Bo' }],
    notNames: expect.arrayContaining(['Martin Holm']),
  });
});

test('decisions on disk are followed', async () => {
  const client = await openClient(HARBOUR);
  const before = client.tokenRefreshes;
  client.host.write(uriOf(FILE), fileOf([{ name: 'Martin Holm', aliases: ['Marten Holm'] }]));
  await client.changed([FILE, 1]);
  await client.until(() => client.tokenRefreshes > before);
  expect(await client.references()).toHaveLength(3);
});

test('a file that is damaged is told of with the place, and never written', async () => {
  const client = await openClient(`${HARBOUR}\n//- ${FILE}\n{"version": 1,\n<<<<<<< mine`);
  const problem = `${FILE}: line 2, column 1: not valid JSON`;
  expect(client.shown).toEqual([`Crossquote: ${problem}`]);
  const reason = `${FILE} has to be mended first: line 2, column 1: not valid JSON.`;
  const actions = await client.codeActions();
  expect(actions.map(({ disabled }) => disabled?.reason)).toEqual(actions.map(() => reason));
  const rename = client.request('textDocument/rename', { ...client.cursor(), newName: 'Holm' });
  await expect(rename).rejects.toThrow(reason);
});

describe('in several folders', () => {
  const folders = ['file:///work', 'file:///work/news'];

  test('a decision holds in all of them', async () => {
    const file = fileOf([{ name: 'Marten Holm', aliases: ['Martin Holm'] }]);
    const client = await openClient(`${HARBOUR}\n//- news/${FILE}\n${file}`, { folders });
    expect(await client.references()).toHaveLength(3);
  });

  test('a decision is changed where it was made', async () => {
    const client = await openClient(`${HARBOUR}\n//- ${FILE}\n${fileOf([{ name: 'Martin Holm' }])}`, {
      folders,
    });
    await client.take('Change type to place');
    expect(written(client).entities).toEqual([{ name: 'Martin Holm', type: 'place' }]);
  });

  test('a new decision is kept where the name stands', async () => {
    const client = await openClient(HARBOUR, { folders });
    await client.take('Change type to place');
    expect(JSON.parse(client.textOf(`news/${FILE}`)).entities).toEqual([
      { name: 'Martin Holm', type: 'place' },
    ]);
  });
});

test('a name in a document outside every folder cannot be decided on', async () => {
  const client = await openClient(HARBOUR, { folders: ['file:///elsewhere'] });
  const reasons = (await client.codeActions()).map(({ disabled }) => disabled?.reason);
  expect(new Set(reasons)).toEqual(new Set(['Only a document in a workspace folder can be corrected.']));
});
