import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { link, page, quotation } from '../sidecar.ts';
import { CAPABILITIES, openClient, type TestClient } from './client.ts';

const SIDECAR = sidecarOf('b.txt');
const ENTITIES = '.crossquote/entities.json';

/** A client that takes edits with the actions alone. */
const AT_ONCE: ClientCapabilities = {
  ...CAPABILITIES,
  textDocument: {
    ...CAPABILITIES.textDocument,
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, disabledSupport: true },
  },
};

/** In the marked words of a quotation that perhaps reports the same as another, on a name. */
const ON_ALL = `
//- b.txt
“26 ships would carry timber for Ada Mar<|>sh up to the islands in the north,” Ada Marsh said.
//- a.txt
Ada Marsh said that 26 boats had promised to carry timber for Ada Marsh to the northern islands. Nora Lind wept.
Adah Marsh waved.
`;

/** What there is to take back. */
const SAID = '26 ships would carry timber for Ada Marsh up to the islands in the north,';
const TOLD = 'that 26 boats had promised to carry timber for Ada Marsh to the northern islands';
const DECIDED = `
//- ${SIDECAR}
${page(quotation({ document: 'b.txt', exact: SAID }, { speaker: 'Ada Marsh' }))}
//- ${ENTITIES}
${JSON.stringify({ version: 1, entities: [{ name: 'Ada Marsh', type: 'organization' }] })}
//- ${sidecarOf('a.txt')}
${page(link(true, { document: 'a.txt', exact: TOLD }, { document: 'b.txt', exact: SAID }))}
`;

const editable = (actions: readonly CodeAction[]) => actions.filter(({ disabled }) => !disabled);

/** The action of that title. */
async function action(client: TestClient, title: string): Promise<CodeAction> {
  const found = (await client.codeActions()).find((action) => action.title === title);
  if (!found) throw new Error(`no action “${title}”`);
  return found;
}

const STALE =
  'Crossquote: “This is not speech”: the texts have changed meanwhile, so nothing was done. Look at the actions again.';

describe('a client that asks for edits later', () => {
  test.each([
    ['nothing is decided yet', ON_ALL],
    ['something is to be taken back', ON_ALL + DECIDED],
  ])('gets the edits that another gets at once, where %s', async (_, fixture) => {
    const atOnce = editable(await (await openClient(fixture, { capabilities: AT_ONCE })).codeActions());
    const client = await openClient(fixture);
    const later = editable(await client.codeActions());
    expect(later.length).toBeGreaterThan(5);
    expect(later.every(({ edit, data }) => edit === undefined && JSON.stringify(data).length < 300)).toBe(
      true,
    );
    expect(new Set(later.map(({ data }) => JSON.stringify(data))).size).toBe(later.length);
    const resolved = await Promise.all(later.map((action) => client.resolve(action)));
    expect(resolved.map(({ title, edit }) => ({ title, edit }))).toEqual(
      atOnce.map(({ title, edit }) => ({ title, edit })),
    );
    expect(resolved.every(({ edit }) => edit !== undefined)).toBe(true);
  });

  test('is told that it can', async () => {
    const later = await openClient(ON_ALL);
    expect(later.capabilities.codeActionProvider).toHaveProperty('resolveProvider', true);
    const atOnce = await openClient(ON_ALL, { capabilities: AT_ONCE });
    expect(atOnce.capabilities.codeActionProvider).not.toHaveProperty('resolveProvider');
  });

  test('gets the edit of a file as it is then', async () => {
    const client = await openClient(ON_ALL);
    const offered = await action(client, 'This is not speech');
    const other = quotation({ document: 'b.txt', exact: 'gone' }, { speaker: [] });
    await client.open(SIDECAR, page(other), 'json');
    const { edit } = await client.resolve(offered);
    await client.apply(edit ?? {});
    const { items } = JSON.parse(client.textOf(SIDECAR));
    expect(items).toEqual(
      expect.arrayContaining([
        other,
        expect.objectContaining({ body: { type: 'Quotation', speech: false } }),
      ]),
    );
  });

  test('gets none where the text has changed, and says so', async () => {
    const client = await openClient(ON_ALL);
    const offered = await action(client, 'This is not speech');
    await client.replace('b.txt', '26 ships', '28 ships');
    expect((await client.resolve(offered)).edit).toBeUndefined();
    expect(client.shown).toEqual([STALE]);
    expect((await client.resolve(offered)).edit).toBeUndefined();
    expect(client.shown).toEqual([STALE, STALE]);
  });

  test('gets none where it would not be offered any more', async () => {
    const client = await openClient(ON_ALL);
    const offered = await action(client, 'This is not speech');
    await client.take('This is not speech');
    expect((await client.resolve(offered)).edit).toBeUndefined();
    expect(client.shown).toEqual([STALE]);
  });

  test('is told why a file cannot be edited any more', async () => {
    const client = await openClient(ON_ALL);
    const offered = await action(client, 'This is not speech');
    await client.open(SIDECAR, '{', 'json');
    expect((await client.resolve(offered)).edit).toBeUndefined();
    expect(client.shown).toEqual([expect.stringContaining(`${SIDECAR} has to be mended first`)]);
  });

  test('may ask for an action that has no edit', async () => {
    const client = await openClient(ON_ALL, { folders: ['file:///elsewhere'] });
    const [disabled = { title: '' }] = await client.codeActions();
    expect(await client.resolve(disabled)).toEqual(disabled);
    expect(client.shown).toEqual([]);
  });
});

describe('names the findings that are gone when an action is taken', () => {
  const UNATTRIBUTED = '“We <|>called the ferry twice that night, and nobody ever came for us.”';

  test.each([
    ['setting the speaker', 'Set speaker: Nora Lind'],
    ['that it is no speech', 'This is not speech'],
    ['ignoring it', 'Ignore unattributed-quotation here'],
  ])('%s', async (_, title) => {
    const client = await openClient(`Nora Lind waited.\n\nIt was dark.\n\n${UNATTRIBUTED}\n`);
    const { items } = await client.pull('a.txt');
    expect(items.map(({ code }) => code)).toEqual(['unattributed-quotation']);
    const found = (await client.codeActions(undefined, items)).find((action) => action.title === title);
    expect(found?.diagnostics).toEqual(items);
    await client.take(title);
    expect(await client.diagnostics('a.txt')).toEqual([]);
  });

  test('and no others', async () => {
    const client = await openClient(`Nora Lind waited.\n\nIt was dark.\n\n${UNATTRIBUTED}\n`);
    const { items } = await client.pull('a.txt');
    const actions = await client.codeActions(undefined, items);
    const mending = actions.filter(({ diagnostics }) => diagnostics !== undefined);
    expect(mending.map(({ title }) => title)).toEqual([
      'Set speaker: Nora Lind',
      'This is not speech',
      'Ignore unattributed-quotation here',
    ]);
    expect(actions.length).toBeGreaterThanOrEqual(mending.length);
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false);
  });

  test('an annotation that still holds', async () => {
    const exact = 'called the ferry twice that night, and nobody ever came for us';
    const note = quotation({ document: 'b.txt', exact }, { speaker: 'Ada Marsh' });
    const client = await openClient(
      `//- b.txt\n“We called the <|>ship twice that night, and nobody ever came for us,” Ada Marsh said.\n//- ${SIDECAR}\n${page(note)}`,
    );
    const { items } = await client.pull('b.txt');
    expect(items.map(({ code }) => code)).toEqual(['annotation-moved']);
    const found = (await client.codeActions(undefined, items)).find(({ title }) =>
      title.includes('still holds'),
    );
    expect(found?.diagnostics).toEqual(items);
  });
});
