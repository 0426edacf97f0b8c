import { expect, test } from 'vitest';
import { folderWith } from './run.ts';

const FILE = '.crossquote/links.json';

const ARTICLES = {
  'news/a.txt': 'Ada Marsh said that 26 boats had promised to carry timber to the northern islands.',
  'news/b.txt': 'Ada Marsh said 26 ships would carry timber up to the islands in the north.',
};

const [A, B] = [
  'that 26 boats had promised to carry timber to the northern islands',
  '26 ships would carry timber up to the islands in the north',
];

function file(same: boolean, a = A, folder = ''): string {
  const passages = [
    { document: `${folder}a.txt`, exact: a },
    { document: `${folder}b.txt`, exact: B },
  ];
  return JSON.stringify({ version: 1, links: [{ same, passages }] });
}

/** The statuses of all reports, statement by statement. */
async function statuses(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  const { stdout, stderr } = await folderWith({ ...ARTICLES, ...files }).run(['analyze', ...paths]);
  const { statements } = JSON.parse(stdout);
  const told = statements.map(({ reports }: { reports: readonly { status: string }[] }) =>
    reports.map(({ status }) => status),
  );
  return { told, stderr };
}

test('what is decided on reports counts, in the current folder and in one that is named', async () => {
  expect((await statuses({}, '.')).told).toEqual([['confirmed', 'suggested']]);
  expect((await statuses({ [FILE]: file(true, A, 'news/') }, '.')).told).toEqual([
    ['confirmed', 'confirmed'],
  ]);
  expect((await statuses({ [FILE]: file(false, A, 'news/') }, 'news')).told).toEqual([]);
  expect((await statuses({ [`news/${FILE}`]: file(false) }, 'news')).told).toEqual([]);
  expect((await statuses({ [`news/${FILE}`]: file(false) }, '.')).told).toHaveLength(1);
});

test.each(['analyze', 'statements'])(
  'reports that a user has accepted are marked in the JSON of %s',
  async (command) => {
    const accepted = async (files: Readonly<Record<string, string>>) => {
      const folder = folderWith({ ...ARTICLES, ...files, 'news/c.txt': ARTICLES['news/a.txt'] });
      const { statements } = JSON.parse((await folder.run([command, '--format', 'json', '.'])).stdout);
      return statements.flatMap(({ reports }: { reports: readonly { path: string; accepted?: boolean }[] }) =>
        reports.map(({ path, accepted }) => [path, accepted]).sort(),
      );
    };
    expect(await accepted({ [FILE]: file(true, A, 'news/') })).toEqual([
      ['news/a.txt', true],
      ['news/b.txt', true],
      ['news/c.txt', true],
    ]);
    expect(await accepted({ [FILE]: file(true, 'Words that nobody says', 'news/') })).toEqual([
      ['news/a.txt', undefined],
      ['news/b.txt', undefined],
      ['news/c.txt', undefined],
    ]);
  },
);

test('a decision of which a quotation is not found is noted and changes nothing', async () => {
  const { told, stderr } = await statuses({ [FILE]: file(false, 'Words that nobody says', 'news/') }, '.');
  expect(told).toHaveLength(1);
  expect(stderr).toContain('1 decision on reports without effect');
  expect((await statuses({ [FILE]: file(false, A, 'news/') }, 'news/a.txt')).stderr).not.toContain('effect');
});

test.each([
  ['{\n  "version": 1,\n<<<<<<< HEAD', `${FILE}: line 3, column 1: not valid JSON`],
  ['{"version": 1, "links": [{"same": true}]}', `${FILE}: link 1 must have two "passages"`],
])('damaged decisions end the command: %s', async (text, message) => {
  const { status, stderr } = await folderWith({ ...ARTICLES, [FILE]: text }).run(['check', '.']);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
