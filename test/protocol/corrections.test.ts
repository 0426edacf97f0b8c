import { describe, expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { SET_SPEAKER, SET_SPEAKER_COMMAND, SPEAKER_CHOICES } from '../../protocol/requests.ts';
import { page, quotation } from '../sidecar.ts';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const FILE = sidecarOf('news/a.txt');

/** Two speakers, and the first report of a statement. */
const TWO = `
//- news/a.txt
The captain Jonas Holt met the harbour master Nora Lind on the pier.

“We have <|>never seen a storm like this in all our years,” Lind said.
//- b.txt
“We have never seen a storm like this in all our years,” Nora Lind said.
`;

const EXACT = 'We have never seen a storm like this in all our years,';

const SET = quotation({ document: 'news/a.txt', exact: EXACT }, { speaker: ['Jonas Holt'] });

/** A client that can ask for a speaker. */
const WITH_PICK = {
  ...CAPABILITIES,
  experimental: { commands: { commands: [SET_SPEAKER_COMMAND] } },
};

/** The actions but those on the reports of the statement, which are edits of another file. */
const actionsOn = async (client: TestClient) =>
  (await client.codeActions()).filter(({ title }) => !title.includes('statement'));

const titles = async (client: TestClient) => (await actionsOn(client)).map(({ title }) => title);

/** The first line of the hover and its reason. */
async function hovered(client: TestClient): Promise<readonly string[]> {
  return (await client.hover())?.split('\n\n').slice(0, 2) ?? [];
}

/** What is said of quotations in the buffer of a sidecar. */
function written(client: TestClient, file = FILE): readonly object[] {
  const { items } = JSON.parse(client.textOf(file));
  return items.flatMap(({ body }: { body?: { type: string } }) => (body?.type === 'Quotation' ? [body] : []));
}

describe('an editor that asks for a speaker', () => {
  test('is told who may be it, and edits the corrections', async () => {
    const client = await openClient(TWO, { capabilities: WITH_PICK });
    const [first] = await client.codeActions();
    const argument = { uri: uriOf('news/a.txt'), position: client.cursor().position };
    expect(first).toMatchObject({
      title: 'Set speaker…',
      command: { command: SET_SPEAKER_COMMAND, arguments: [argument] },
    });
    expect(await client.request(SPEAKER_CHOICES, argument)).toEqual({
      text: EXACT,
      speaker: 'Nora Lind',
      speakers: [
        { name: 'Nora Lind', quotations: 1, mentions: 2 },
        { name: 'Jonas Holt', quotations: 0, mentions: 1 },
      ],
    });
    expect(await client.request(SET_SPEAKER, { ...argument, speaker: 'Jonas Holt' })).toEqual({
      refusal: null,
    });
    expect(written(client)).toEqual([{ type: 'Quotation', speaker: ['Jonas Holt'] }]);
    const [item] = JSON.parse(client.textOf(FILE)).items;
    expect(item).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:/),
      motivation: 'describing',
      created: '2026-03-04T05:06:07Z',
      target: {
        source: 'news/a.txt',
        selector: [
          {
            exact: EXACT,
            prefix: 'master Nora Lind on the pier.\n\n“',
            suffix: '” Lind said.',
          },
          { type: 'TextPositionSelector' },
        ],
      },
    });
    expect(client.textOf('.crossquote/.gitattributes')).toBe('annotations/** merge=union\n');
    expect(await hovered(client)).toEqual(['**Jonas Holt** · direct quotation · cue “said”', 'Set by hand.']);
  });

  test('may name somebody whom no document names, or nobody', async () => {
    const client = await openClient(TWO, { capabilities: WITH_PICK });
    const set = (speaker: string | null) =>
      client.request(SET_SPEAKER, { uri: uriOf('news/a.txt'), position: client.cursor().position, speaker });
    await set(' Ruben  Aguas ');
    expect((await hovered(client))[0]).toMatch(/^\*\*Ruben Aguas\*\*/);
    await set(null);
    expect((await hovered(client))[0]).toMatch(/^Speaker not named/);
    expect(written(client)).toMatchObject([{ speaker: [] }]);
    await set('Jonas Holt; Nora Lind');
    expect(written(client)).toMatchObject([{ speaker: ['Jonas Holt', 'Nora Lind'] }]);
    expect(await set(' ')).toEqual({ refusal: 'A speaker needs a name.' });
  });
});

describe('an editor that does not', () => {
  test('is offered the most likely speakers by name', async () => {
    const client = await openClient(TWO);
    expect(await titles(client)).toEqual([
      'Set speaker: Jonas Holt',
      'Set speaker: nobody is named',
      'This is not speech',
    ]);
    await client.take('Set speaker: Jonas Holt');
    expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
  });

  test('that makes no files is told what to do', async () => {
    const workspace = { ...CAPABILITIES.workspace, workspaceEdit: {} };
    const capabilities = { ...CAPABILITIES, workspace };
    const client = await openClient(TWO, { capabilities });
    const [action] = await client.codeActions();
    expect(action?.disabled?.reason).toContain(`Make an empty ${FILE}`);
    client.host.write(uriOf(FILE), '');
    const [possible = { title: '' }] = await client.codeActions();
    const { edit } = await client.resolve(possible);
    expect(Object.keys(edit?.changes ?? {})).toEqual([uriOf(FILE)]);
  });

  test('that takes no code actions is offered none', async () => {
    const client = await openClient(TWO, { capabilities: { textDocument: {} } });
    expect(client.capabilities.codeActionProvider).toBeUndefined();
  });
});

test('words that are no speech lose their statement, and get it back', async () => {
  const client = await openClient(TWO);
  expect(await client.references()).toHaveLength(2);
  await client.take('This is not speech');
  expect((await hovered(client))[0]).toContain('words in quotation marks');
  expect(await client.references()).toHaveLength(1);
  expect(await titles(client)).not.toContain('This is not speech');
  await client.take('This is speech after all');
  expect(await client.references()).toHaveLength(2);
  expect(written(client)).toEqual([]);
});

test('a speaker that was set is forgotten', async () => {
  const client = await openClient(`${TWO}\n//- ${FILE}\n${page(SET)}`);
  expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
  await client.take('Forget the speaker that was set');
  expect((await hovered(client))[0]).toMatch(/^\*\*Nora Lind\*\*/);
});

test('what is offered goes by what was said last, whatever the ids are', async () => {
  const refused = { ...SET, id: 'urn:test:z', body: { type: 'Quotation', speech: false } };
  const client = await openClient(
    `${TWO}\n//- ${FILE}\n${page({ ...SET, id: 'urn:test:a', modified: '2026-03-05T00:00:00Z' }, refused)}`,
  );
  expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
  expect(await titles(client)).not.toContain('This is speech after all');
});

test('taking the edit back in the editor takes the correction back', async () => {
  const client = await openClient(`${TWO}\n//- ${FILE}\n${page()}`);
  await client.open(FILE, page(), 'json');
  await client.take('Set speaker: Jonas Holt');
  await client.replace(FILE, client.textOf(FILE), page());
  expect((await hovered(client))[0]).toMatch(/^\*\*Nora Lind\*\*/);
});

test('unknown keys and the annotations of others stay, and hold until somebody says otherwise', async () => {
  const other = quotation({ document: 'news/a.txt', exact: 'words that are gone' }, { speaker: [] });
  const own = { ...SET, generator: 'mine' };
  const text = JSON.stringify({ type: 'AnnotationPage', items: [other, own], label: 'Tides' });
  const client = await openClient(`${TWO}\n//- ${FILE}\n${text}`);
  await client.take('This is not speech');
  const { items, label } = JSON.parse(client.textOf(FILE));
  expect(label).toBe('Tides');
  expect(items).toEqual(expect.arrayContaining([other]));
  expect(items).toContainEqual(
    expect.objectContaining({ generator: 'mine', body: { type: 'Quotation', speech: false } }),
  );
});

test('everybody has annotations of their own, and the later one holds', async () => {
  const theirs = { ...SET, creator: 'Ada' };
  const client = await openClient(`${TWO}\n//- ${FILE}\n${page(theirs)}`);
  await client.take('Set speaker: nobody is named');
  expect(written(client)).toHaveLength(2);
  expect((await hovered(client))[0]).toMatch(/^Speaker not named/);
  await client.take('Forget the speaker that was set');
  expect(written(client)).toEqual([]);
});

test('in a bundle the member is named', async () => {
  const client = await openClient(`
//- all.bundle
=== FILE: one.txt ===
“We have never seen a storm like this in all our years,” Nora Lind said.
=== FILE: two.txt ===
“We have <|>never seen a storm like this in all our years,” Nora Lind said.
`);
  await client.take('Set speaker: nobody is named');
  const file = sidecarOf('all.bundle');
  expect(written(client, file)).toEqual([{ type: 'Quotation', speaker: [] }]);
  expect(JSON.parse(client.textOf(file)).items[0]).toMatchObject({
    target: { source: 'all.bundle', selector: { type: 'FragmentSelector', value: 'member=two.txt' } },
  });
  expect((await hovered(client))[0]).toMatch(/^Speaker not named/);
  expect(await client.references()).toHaveLength(2);
});

describe('a file that is damaged', () => {
  const DAMAGED = '{\n  "type": 1,\n<<<<<<< mine';

  test('is told of with the place, and never written', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${DAMAGED}`);
    const problem = `${FILE}: line 3, column 1: a merge has left two versions here`;
    expect(client.shown).toEqual([`Crossquote: ${problem}`]);
    const actions = await actionsOn(client);
    const reason = `${FILE} has to be mended first: line 3, column 1: a merge has left two versions here.`;
    expect(actions.every((action) => action.disabled?.reason === reason && !action.edit)).toBe(true);
    const { position } = client.cursor();
    const params = { uri: uriOf('news/a.txt'), position, speaker: 'Jonas Holt' };
    expect(await client.request(SET_SPEAKER, params)).toEqual({ refusal: reason });
  });

  test('is not told of while the user writes it', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${page(SET)}`);
    await client.open(FILE, DAMAGED, 'json');
    await client.handled();
    expect((await hovered(client))[0]).toMatch(/^\*\*Nora Lind\*\*/);
    expect(client.shown).toEqual([]);
  });
});

describe('corrections on disk', () => {
  test('are followed', async () => {
    const client = await openClient(TWO);
    const before = [client.refreshes, client.tokenRefreshes];
    client.host.write(uriOf(FILE), page(SET));
    await client.changed([FILE, 1]);
    await client.until(() => client.tokenRefreshes > (before[1] ?? 0));
    expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
    client.host.pass(200);
    await client.until(() => client.refreshes > (before[0] ?? 0));
    client.host.delete(uriOf(FILE));
    await client.changed(['.crossquote', 3]);
    await client.until(() => client.tokenRefreshes > (before[1] ?? 0) + 1);
    expect((await hovered(client))[0]).toMatch(/^\*\*Nora Lind\*\*/);
  });

  test('count again when the file is closed unsaved', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${page(SET)}`);
    const before = client.tokenRefreshes;
    await client.open(FILE, page(), 'json');
    await client.until(() => client.tokenRefreshes > before);
    expect((await hovered(client))[0]).toMatch(/^\*\*Nora Lind\*\*/);
    await client.close(FILE);
    await client.until(() => client.tokenRefreshes > before + 1);
    expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
  });

  test('are read again before they are changed, for clients that tell of no changes', async () => {
    const client = await openClient(TWO);
    client.host.write(
      uriOf(FILE),
      page(quotation({ document: 'news/a.txt', exact: 'gone' }, { kind: 'direct' })),
    );
    await client.take('This is not speech');
    expect(written(client)).toEqual(
      expect.arrayContaining([
        { type: 'Quotation', kind: 'direct' },
        { type: 'Quotation', speech: false },
      ]),
    );
  });

  test('belong to the innermost folder', async () => {
    const nobody = quotation({ document: 'news/a.txt', exact: EXACT }, { speaker: [] });
    const holt = quotation({ document: 'a.txt', exact: EXACT }, { speaker: ['Jonas Holt'] });
    const client = await openClient(
      `${TWO}\n//- ${FILE}\n${page(nobody)}\n//- news/${sidecarOf('a.txt')}\n${page(holt)}`,
      { folders: ['file:///work', 'file:///work/news'] },
    );
    expect((await hovered(client))[0]).toMatch(/^\*\*Jonas Holt\*\*/);
  });
});

test('a document outside every folder cannot be corrected', async () => {
  const client = await openClient(TWO, { folders: ['file:///elsewhere'] });
  const actions = await client.codeActions();
  expect(actions.map(({ disabled }) => disabled?.reason)).toContain(
    'Only a document in a workspace folder can be annotated.',
  );
});

test('other kinds of code actions are none of ours', async () => {
  const client = await openClient(TWO);
  expect(await client.codeActions(['refactor'])).toEqual([]);
  expect(await client.codeActions(['quickfix'])).not.toEqual([]);
});
