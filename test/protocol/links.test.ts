import { describe, expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import {
  ANNOTATION_GROUPS,
  ANNOTATIONS,
  ANNOTATIONS_IN,
  type AnnotationGroups,
  CHANGE_ANNOTATION,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import type { Page } from '../../protocol/requests.ts';
import { link, page } from '../sidecar.ts';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

/** A link is kept with the document that comes first. */
const FILE = sidecarOf('a.txt');

const A = 'that 26 boats had promised to carry timber to the northern islands';
const B = '26 ships would carry timber up to the islands in the north';

/** Two reports that are perhaps of one statement; the first is the fuller one. */
const TWO = `
//- news/b.txt
Ada Marsh said 26 ships would carry <|>timber up to the islands in the north.
//- a.txt
Ada Marsh said ${A}.
`;

const SAME = `The same statement as in a.txt: ${A.replace(' islands', '…')}`;
const NOT = `Not the same statement as in a.txt: ${A.replace(' islands', '…')}`;
const FORGET = 'Forget what was decided on these reports';

const DECISION = link(true, { document: 'a.txt', exact: A }, { document: 'news/b.txt', exact: B });

/** The titles of the actions on reports. */
const titles = async (client: TestClient) =>
  (await client.codeActions()).map(({ title }) => title).filter((title) => /statement|reports/.test(title));

/** How the hover heads the other reports. */
const heading = async (client: TestClient) => /\*\*\d+ other.*?\*\*/.exec((await client.hover()) ?? '')?.[0];

/** What is said of reports in the buffer of a sidecar. */
function written(client: TestClient, file = FILE): readonly object[] {
  const { items } = JSON.parse(client.textOf(file));
  return items.filter(({ body }: { body?: { type: string } }) => body?.type === 'Statement');
}

test('a suggestion is accepted, doubted, and open again when that is forgotten', async () => {
  const client = await openClient(TWO);
  expect(await titles(client)).toEqual([SAME, NOT]);
  expect(await heading(client)).toBe('**1 other possible report**');
  expect(await client.hover()).not.toContain('confirmed by you');
  await client.take(SAME);
  expect(written(client)).toMatchObject([
    {
      motivation: 'linking',
      body: { type: 'Statement', same: true },
      target: [
        {
          source: 'a.txt',
          selector: [{ exact: A, prefix: 'Ada Marsh said ', suffix: expect.stringMatching(/^\./) }, {}],
        },
        { source: 'news/b.txt', selector: [{ exact: B }, {}] },
      ],
    },
  ]);
  expect(await heading(client)).toBe('**1 other report**');
  expect(await client.hover()).toContain('confirmed by you');
  expect(await titles(client)).toEqual([NOT, FORGET]);
  await client.take(NOT);
  expect(written(client)).toMatchObject([{ body: { same: false } }]);
  expect(await heading(client)).toBeUndefined();
  expect(await titles(client)).toEqual([FORGET]);
  await client.take(FORGET);
  expect(written(client)).toEqual([]);
  expect(await titles(client)).toEqual([SAME, NOT]);
});

test('a review counts each suggestion once, whether it is left, accepted or rejected', async () => {
  const client = await openClient(
    `${TWO}//- c.txt\nAda Marsh said 26 ships would carry timber home to the south.\n`,
  );
  const review = async () => {
    const params = { by: 'kind', limit: 0, person: null, tag: null } as const;
    return (await client.request<AnnotationGroups>(ANNOTATION_GROUPS, params)).review;
  };
  const { total } = await review();
  expect(await review()).toEqual({ reviewed: 0, total: expect.any(Number) });
  expect(total).toBeGreaterThan(0);
  await client.take(SAME);
  expect(await review()).toEqual({ reviewed: 1, total });
  await client.take(NOT);
  expect(await review()).toEqual({ reviewed: 1, total });
  await client.take(FORGET);
  expect(await review()).toEqual({ reviewed: 0, total });
});

describe('a link is marked on both of its passages', () => {
  const marks = async (client: TestClient, name: string) =>
    (await client.request<readonly ShownAnnotation[]>(ANNOTATIONS_IN, { uri: uriOf(name) })).map(
      ({ label, range }) => [label, range],
    );
  const LABEL = 'the same statement';

  test('in two files, of which the list names one, and is taken back from either', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${page(DECISION)}`, {
      open: ['news/b.txt', 'a.txt'],
    });
    expect(await marks(client, 'a.txt')).toEqual([[LABEL, client.rangeOf('a.txt', A)]]);
    expect(await marks(client, 'news/b.txt')).toEqual([[LABEL, client.rangeOf('news/b.txt', B)]]);
    const all = { by: 'kind', key: 'link', limit: 9, person: null, tag: null } as const;
    const { entries } = await client.request<Page<ShownAnnotation>>(ANNOTATIONS, all);
    expect(entries.map(({ uri }) => uri)).toEqual([uriOf('a.txt')]);
    const params = { uri: uriOf('news/b.txt'), id: entries[0]?.id, change: { kind: 'remove' } };
    expect(await client.request(CHANGE_ANNOTATION, params)).toEqual({ refusal: null });
    expect([await marks(client, 'a.txt'), await marks(client, 'news/b.txt')]).toEqual([[], []]);
  });

  test('in one document', async () => {
    const decision = link(true, { document: 'a.txt', exact: A }, { document: 'a.txt', exact: B });
    const text = `Ada Marsh <|>said ${A}.\n\nAda Marsh said ${B}.\n`;
    const client = await openClient(`\n//- a.txt\n${text}//- ${FILE}\n${page(decision)}`);
    expect(await marks(client, 'a.txt')).toEqual([
      [LABEL, client.rangeOf('a.txt', A)],
      [LABEL, client.rangeOf('a.txt', B)],
    ]);
  });
});

test('a decision can be forgotten at either of its reports, and at others in the same words', async () => {
  const said = [
    ['news/b.txt', `Ada Marsh said ${B}.`],
    ['a.txt', `Ada Marsh said ${A}.`],
    ['c.txt', `On Monday Ada Marsh said ${A}.`],
  ] as const;
  for (const [name] of said) {
    const texts = said.map(([own, text]) => {
      return `//- ${own}\n${own === name ? text.replace('said', 'sa<|>id') : text}\n`;
    });
    const client = await openClient(`${texts.join('')}//- ${FILE}\n${page(DECISION)}`, { open: [name] });
    expect([name, ...(await titles(client))]).toContain(FORGET);
    await client.take(FORGET);
    expect(written(client)).toEqual([]);
  }
});

test('a decision survives edits, and is taken back in the editor like anything that is typed', async () => {
  const client = await openClient(`${TWO}\n//- ${FILE}\n${page(DECISION)}`);
  expect(await heading(client)).toBe('**1 other report**');
  await client.open('a.txt');
  await client.replace('a.txt', 'Ada Marsh', 'It rained.\n\nAda Marsh');
  expect(await heading(client)).toBe('**1 other report**');
  await client.replace('a.txt', 'timber', 'good timber');
  expect(await heading(client)).toBe('**1 other report**');
  await client.replace('a.txt', 'good timber', 'timber');
  expect(await heading(client)).toBe('**1 other report**');
  await client.open(FILE, page(), 'json');
  await client.handled();
  expect(await heading(client)).toBe('**1 other possible report**');
});

test('a report in the very words of another is a statement of its own where the user says so', async () => {
  const client = await openClient(`
//- b.txt
“We have <|>never seen a storm like this in all our years,” Nora Lind said.
//- a.txt
“We have never seen a storm like this in all our years,” Nora Lind said.
//- c.txt
“We have never seen a storm like this in all our years,” Nora Lind said.
`);
  expect(await client.references()).toHaveLength(3);
  await client.take(
    'Not the same statement as in a.txt: “We have never seen a storm like this in all our years,”',
  );
  expect(await client.references()).toHaveLength(1);
  await client.take(FORGET);
  expect(await client.references()).toHaveLength(3);
});

test('at the fullest report the sure ones can be rejected, each wording once, the first three', async () => {
  const report = (words: string) => `“${words},” Nora Lind said.`;
  const client = await openClient(`
//- own.txt
“We have <|>never seen a storm like this in all our long years on the old harbour wall,” Nora Lind said.
//- a.txt
${report('We have never seen a storm like this in all our long years on the old harbour')}
//- b.txt
${report('We have never seen a storm like this in all our long years on the old harbour')}
//- c.txt
${report('We have never seen a storm like this in all our long years on the')}
//- d.txt
${report('We have never seen a storm like this in all our long years')}
//- e.txt
${report('We have never seen a storm like this in all our')}
`);
  const places = async () => (await titles(client)).map((title) => title.replace(/:.*/, ''));
  expect(await places()).toEqual([
    'Not the same statement as in a.txt',
    'Not the same statement as in c.txt',
    'Not the same statement as in d.txt',
  ]);
  expect(await client.references()).toHaveLength(6);
  const [, second = ''] = await titles(client);
  await client.take(second);
  expect(await client.references()).toHaveLength(5);
  expect((await places())[1]).toBe('Not the same statement as in d.txt');
});

test('of many suggestions the three that are nearest are offered, each wording once', async () => {
  const nearest = 'every harbour had promised boats of timber to the southern islands before Friday';
  const client = await openClient(`
//- own.txt
Ada Marsh <|>said that 26 boats of the old harbour had promised to carry timber to the northern islands before the storm.
//- fourth.txt
Ada Marsh said ${B}.
//- third.txt
Ada Marsh said boats would carry sheep, timber and coal from the northern islands before a flood.
//- second.txt
Ada Marsh said the old harbour had promised 26 boats of coal to the islands.
//- first.txt
Ada Marsh said ${nearest}.
//- again.txt
Ada Marsh said ${nearest}.
`);
  expect((await titles(client)).map((title) => title.replace(/:.*/, ''))).toEqual([
    'The same statement as in again.txt',
    'Not the same statement as in again.txt',
    'The same statement as in second.txt',
    'Not the same statement as in second.txt',
    'The same statement as in third.txt',
    'Not the same statement as in third.txt',
  ]);
});

test('unknown keys and other decisions stay', async () => {
  const other = link(false, { document: 'a.txt', exact: 'gone' }, { document: 'y.txt', exact: 'gone' });
  const text = JSON.stringify({
    type: 'AnnotationPage',
    items: [other, { ...DECISION, note: 'heard it' }],
    label: 'Tides',
  });
  const client = await openClient(`${TWO}\n//- ${FILE}\n${text}`);
  await client.take(NOT);
  expect(JSON.parse(client.textOf(FILE)).label).toBe('Tides');
  expect(written(client)).toEqual(
    expect.arrayContaining([
      other,
      expect.objectContaining({ note: 'heard it', body: { type: 'Statement', same: false } }),
    ]),
  );
});

test('in a bundle the members are named', async () => {
  const client = await openClient(`
//- all.bundle
=== FILE: one.txt ===
Ada Marsh said ${A}.
=== FILE: two.txt ===
Ada Marsh said 26 ships would carry <|>timber up to the islands in the north.
`);
  await client.take(SAME.replace('a.txt', 'one.txt'));
  expect(written(client, sidecarOf('all.bundle'))).toMatchObject([
    {
      target: [
        { source: 'all.bundle', selector: { value: 'member=one.txt' } },
        { source: 'all.bundle', selector: { value: 'member=two.txt' } },
      ],
    },
  ]);
  expect(await heading(client)).toBe('**1 other report**');
});

test('reports in two workspace folders cannot be decided on, and the reason is said', async () => {
  const client = await openClient(TWO, { folders: ['file:///work', 'file:///work/news'] });
  const actions = (await client.codeActions()).filter(({ title }) => [SAME, NOT].includes(title));
  expect(actions.map(({ edit, disabled }) => [edit, disabled?.reason])).toEqual([
    [undefined, 'The other report is not in the same workspace folder.'],
    [undefined, 'The other report is not in the same workspace folder.'],
  ]);
});

describe('a file that is damaged', () => {
  const DAMAGED = '{\n  "type": 1,\n<<<<<<< mine';

  test('is told of with the place, and never written', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${DAMAGED}`);
    expect(client.shown).toEqual([
      `Crossquote: ${FILE}: line 3, column 1: a merge has left two versions here`,
    ]);
    const actions = (await client.codeActions()).filter(({ title }) => title.includes('statement'));
    const reason = `${FILE} has to be mended first: line 3, column 1: a merge has left two versions here.`;
    expect(actions.map(({ edit, disabled }) => [edit, disabled?.reason])).toEqual([
      [undefined, reason],
      [undefined, reason],
    ]);
  });
});

test('of decisions that contradict each other the later one holds, and both are taken back', async () => {
  const later = {
    ...DECISION,
    id: 'urn:later',
    body: { type: 'Statement', same: false },
    modified: '2026-03-05T00:00:00Z',
  };
  const client = await openClient(`${TWO}\n//- ${FILE}\n${page(later, DECISION)}`);
  expect(await heading(client)).toBeUndefined();
  await client.take(FORGET);
  expect(written(client)).toEqual([]);
});

describe('decisions on disk', () => {
  test('are followed', async () => {
    const client = await openClient(TWO);
    const before = client.tokenRefreshes;
    client.host.write(uriOf(FILE), page(DECISION));
    await client.changed([FILE, 1]);
    await client.until(() => client.tokenRefreshes > before);
    expect(await heading(client)).toBe('**1 other report**');
    client.host.delete(uriOf(FILE));
    await client.changed(['.crossquote', 3]);
    await client.until(() => client.tokenRefreshes > before + 1);
    expect(await heading(client)).toBe('**1 other possible report**');
  });

  test('are read again before they are changed, for clients that tell of no changes', async () => {
    const { didChangeWatchedFiles: _, ...workspace } = CAPABILITIES.workspace ?? {};
    const client = await openClient(TWO, { capabilities: { ...CAPABILITIES, workspace } });
    client.host.write(uriOf(FILE), page({ ...DECISION, body: { type: 'Statement', same: false } }));
    expect(await titles(client)).toEqual([FORGET]);
  });

  test('that a client without files cannot make are refused with what to do', async () => {
    const workspace = { ...CAPABILITIES.workspace, workspaceEdit: {} };
    const client = await openClient(TWO, { capabilities: { ...CAPABILITIES, workspace } });
    const action = (await client.codeActions()).find(({ title }) => title === SAME);
    expect(action?.disabled?.reason).toContain(`Make an empty ${FILE}`);
  });
});
