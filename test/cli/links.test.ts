import { expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { link, page } from '../sidecar.ts';
import { folderWith } from './run.ts';

const ARTICLES = {
  'news/a.txt': 'Ada Marsh said that 26 boats had promised to carry timber to the northern islands.',
  'news/b.txt': 'Ada Marsh said 26 ships would carry timber up to the islands in the north.',
};

const [A, B] = [
  'that 26 boats had promised to carry timber to the northern islands',
  '26 ships would carry timber up to the islands in the north',
];

/** The sidecar that links the two, in the folder that holds it and below which it names them. */
function file(same: boolean, a = A, below = '', holder = ''): Readonly<Record<string, string>> {
  const own = link(same, { document: `${below}a.txt`, exact: a }, { document: `${below}b.txt`, exact: B });
  return { [`${holder}${sidecarOf(`${below}a.txt`)}`]: page(own) };
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
  expect((await statuses(file(true, A, 'news/'), '.')).told).toEqual([['confirmed', 'confirmed']]);
  expect((await statuses(file(false, A, 'news/'), 'news')).told).toEqual([]);
  expect((await statuses(file(false, A, '', 'news/'), 'news')).told).toEqual([]);
  expect((await statuses(file(false, A, '', 'news/'), '.')).told).toHaveLength(1);
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
    expect(await accepted(file(true, A, 'news/'))).toEqual([
      ['news/a.txt', true],
      ['news/b.txt', true],
      ['news/c.txt', true],
    ]);
    expect(await accepted(file(true, 'Words that nobody says', 'news/'))).toEqual([
      ['news/a.txt', undefined],
      ['news/b.txt', undefined],
      ['news/c.txt', undefined],
    ]);
  },
);

test('a decision of which a quotation is not found is noted and changes nothing', async () => {
  const { told, stderr } = await statuses(file(false, 'Words that nobody says', 'news/'), '.');
  expect(told).toHaveLength(1);
  expect(stderr).toContain('1 annotation without a place');
  expect((await statuses(file(false, A, 'news/'), 'news/a.txt')).stderr).not.toContain('annotation');
});
