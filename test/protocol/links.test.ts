import { describe, expect, test } from 'vitest';
import { CAPABILITIES, openClient, type TestClient, uriOf } from './client.ts';

const FILE = '.crossquote/links.json';

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

const DECISION = {
  same: true,
  passages: [
    { document: 'a.txt', exact: A },
    { document: 'news/b.txt', exact: B },
  ],
};

function fileOf(...links: readonly object[]): string {
  return JSON.stringify({ version: 1, links });
}

/** The titles of the actions on reports. */
const titles = async (client: TestClient) =>
  (await client.codeActions()).map(({ title }) => title).filter((title) => /statement|reports/.test(title));

/** How the hover heads the other reports. */
const heading = async (client: TestClient) => /\*\*\d+ other.*?\*\*/.exec((await client.hover()) ?? '')?.[0];

/** What is written of the decisions in the buffer of the file. */
function written(client: TestClient): readonly object[] {
  return JSON.parse(client.textOf(FILE)).links;
}

test('a suggestion is accepted, doubted, and open again when that is forgotten', async () => {
  const client = await openClient(TWO);
  expect(await titles(client)).toEqual([SAME, NOT]);
  expect(await heading(client)).toBe('**1 other possible report**');
  expect(await client.hover()).not.toContain('confirmed by you');
  await client.take(SAME);
  expect(written(client)).toEqual([
    {
      same: true,
      passages: [
        { document: 'a.txt', exact: A, prefix: 'Ada Marsh said ', suffix: '.' },
        { document: 'news/b.txt', exact: B, prefix: 'Ada Marsh said ', suffix: '.' },
      ],
    },
  ]);
  expect(await heading(client)).toBe('**1 other report**');
  expect(await client.hover()).toContain('confirmed by you');
  expect(await titles(client)).toEqual([NOT, FORGET]);
  await client.take(NOT);
  expect(written(client)).toMatchObject([{ same: false }]);
  expect(await heading(client)).toBeUndefined();
  expect(await titles(client)).toEqual([FORGET]);
  await client.take(FORGET);
  expect(written(client)).toEqual([]);
  expect(await titles(client)).toEqual([SAME, NOT]);
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
    const client = await openClient(`${texts.join('')}//- ${FILE}\n${fileOf(DECISION)}`, { open: [name] });
    expect([name, ...(await titles(client))]).toContain(FORGET);
    await client.take(FORGET);
    expect(written(client)).toEqual([]);
  }
});

test('a decision survives edits, and is taken back in the editor like anything that is typed', async () => {
  const client = await openClient(`${TWO}\n//- ${FILE}\n${fileOf(DECISION)}`);
  expect(await heading(client)).toBe('**1 other report**');
  await client.open('a.txt');
  await client.replace('a.txt', 'Ada Marsh', 'It rained.\n\nAda Marsh');
  expect(await heading(client)).toBe('**1 other report**');
  await client.replace('a.txt', 'timber', 'timber and coal');
  expect(await heading(client)).toBe('**1 other possible report**');
  await client.replace('a.txt', 'timber and coal', 'timber');
  expect(await heading(client)).toBe('**1 other report**');
  await client.open(FILE, fileOf(), 'json');
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
  const other = {
    same: false,
    passages: [
      { document: 'x.txt', exact: 'gone', prefix: '', suffix: '', seen: 1 },
      { document: 'y.txt', exact: 'gone', prefix: '', suffix: '' },
    ],
    by: 'me',
  };
  const [a, b] = DECISION.passages;
  const own = { ...DECISION, passages: [a, { ...b, page: 3 }], note: 'heard it' };
  const text = JSON.stringify({ version: 1, links: [other, own], project: 'Tides' });
  const client = await openClient(`${TWO}\n//- ${FILE}\n${text}`);
  await client.take(NOT);
  expect(JSON.parse(client.textOf(FILE))).toMatchObject({
    project: 'Tides',
    links: [
      {
        same: false,
        note: 'heard it',
        passages: [{ document: 'a.txt' }, { document: 'news/b.txt', page: 3 }],
      },
      other,
    ],
  });
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
  expect(written(client)).toMatchObject([
    { passages: [{ document: 'all.bundle', member: 'one.txt' }, { member: 'two.txt' }] },
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
  const DAMAGED = '{\n  "version": 1,\n<<<<<<< mine';

  test('is told of with the place, and never written', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${DAMAGED}`);
    expect(client.shown).toEqual([`Crossquote: ${FILE}: line 3, column 1: not valid JSON`]);
    const actions = (await client.codeActions()).filter(({ title }) => title.includes('statement'));
    const reason = `${FILE} has to be mended first: line 3, column 1: not valid JSON.`;
    expect(actions.map(({ edit, disabled }) => [edit, disabled?.reason])).toEqual([
      [undefined, reason],
      [undefined, reason],
    ]);
  });
});

test('decisions that contradict each other are told of, and one of them can be taken back', async () => {
  const client = await openClient(`${TWO}\n//- ${FILE}\n${fileOf(DECISION, { ...DECISION, same: false })}`);
  expect(client.shown).toEqual([
    `Crossquote: ${FILE}: links 1 and 2 contradict each other: the two quotations are kept apart`,
  ]);
  expect(await heading(client)).toBeUndefined();
  await client.take(FORGET);
  expect(written(client)).toEqual([]);
});

describe('decisions on disk', () => {
  test('are followed', async () => {
    const client = await openClient(TWO);
    const before = client.tokenRefreshes;
    client.host.write(uriOf(FILE), fileOf(DECISION));
    await client.changed([FILE, 1]);
    await client.until(() => client.tokenRefreshes > before);
    expect(await heading(client)).toBe('**1 other report**');
    client.host.delete(uriOf(FILE));
    await client.changed(['.crossquote', 3]);
    await client.until(() => client.tokenRefreshes > before + 1);
    expect(await heading(client)).toBe('**1 other possible report**');
  });

  test('are read again before they are changed, for clients that tell of no changes', async () => {
    const client = await openClient(`${TWO}\n//- ${FILE}\n${fileOf()}`);
    client.host.write(uriOf(FILE), fileOf({ ...DECISION, same: false }));
    expect(await titles(client)).toEqual([FORGET]);
  });

  test('that a client without files cannot make are refused with what to do', async () => {
    const workspace = { ...CAPABILITIES.workspace, workspaceEdit: {} };
    const client = await openClient(TWO, { capabilities: { ...CAPABILITIES, workspace } });
    const action = (await client.codeActions()).find(({ title }) => title === SAME);
    expect(action?.disabled?.reason).toContain('Make an empty .crossquote/links.json');
  });
});
