import { expect, test } from 'vitest';
import { folderWith } from './run.ts';

const FILE = '.crossquote/entities.json';

const A =
  'Martin Holm met Nora Lind on the pier.\n\n“The gates stay shut until the storm is over,” Holm said.\n';
const B = '“The gates stay shut until the storm is over,” said Marten Holm of the Harbour Board.\n';

function file(...entities: readonly object[]): string {
  return JSON.stringify({ version: 1, entities, notNames: ['Harbour Board'] });
}

test('what was decided on names counts in every command', async () => {
  const folder = folderWith({
    'a.txt': A,
    'b.txt': B,
    [FILE]: file({ name: 'The captain', type: 'person', aliases: ['Martin Holm', 'Marten Holm'] }),
  });
  const { entities } = JSON.parse((await folder.run(['entities', '.', '--format', 'json'])).stdout);
  expect(entities).toMatchObject([
    { name: 'The captain', type: 'person', documents: ['a.txt', 'b.txt'] },
    { name: 'Nora Lind', documents: ['a.txt'] },
  ]);
  expect((await folder.run(['check', '.', '--fail-on', 'never'])).stdout).toContain(
    'S1 The captain · 2 reports',
  );
});

test('decisions are found in the current folder and in a folder that is named', async () => {
  const folder = folderWith({
    'news/a.txt': A,
    'news/b.txt': B,
    [FILE]: file({ name: 'Nora Lind', type: 'organization' }),
    [`news/${FILE}`]: file({ name: 'Marten Holm', aliases: ['Martin Holm'] }),
  });
  const { entities } = JSON.parse((await folder.run(['entities', 'news', '--format', 'json'])).stdout);
  expect(entities).toMatchObject([{ name: 'Marten Holm' }, { name: 'Nora Lind', type: 'organization' }]);
});

test('damaged decisions end the command', async () => {
  const { status, stderr } = await folderWith({ 'a.txt': A, [FILE]: '{"version": 2}' }).run(['check', '.']);
  expect(status).toBe(2);
  expect(stderr).toContain(`${FILE}: "version" must be 1`);
});

test('a name that is decided on and said to be none is warned of', async () => {
  const text = '{"version": 1, "entities": [{"name": "Ada Marsh"}], "notNames": ["ada marsh"]}';
  const { status, stderr } = await folderWith({ 'a.txt': A, [FILE]: text }).run(['check', '.']);
  expect(status).toBe(0);
  expect(stderr).toContain(`warning: ${FILE}: entity 1 and "notNames" both have "Ada Marsh"`);
});
