import { expect, test } from 'vitest';
import { COURIER, ELSEWHERE, HERALD } from './articles.ts';
import { folderWith } from './run.ts';

const LONG = 'word '.repeat(200);

test('statements are a report a row, the words that disagree marked', async () => {
  const { stdout } = await folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD }).run([
    'statements',
    '.',
  ]);
  const [header, first, second, ...rest] = stdout.split('\n');
  expect(header).toMatch(/^ {4}PLACE +SPEAKER +RELATION +WORDING$/);
  expect(first).toMatch(/^S1 {2}courier\.txt:3:2 +Torres +fullest +If any ferry/);
  expect(second).toMatch(/^S1 {2}herald\.txt:1:2 +Ana Torres +reworded +If \[-any-\]\{\+some\+\} ferry/);
  expect(rest).toEqual(['']);
});

test('statements as JSON say how each report differs', async () => {
  const folder = folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD });
  const { statements } = JSON.parse((await folder.run(['statements', '.', '--format', 'json'])).stdout);
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({ id: 'S1', speaker: 'Ana Torres' });
  expect(statements[0].reports[1]).toMatchObject({
    path: 'herald.txt',
    line: 1,
    column: 2,
    speaker: { written: 'Ana Torres', name: 'Ana Torres' },
    relation: 'reworded',
    differences: expect.stringContaining('“some” for “any”'),
  });
});

test('quotations are in the order of the texts', async () => {
  const { stdout } = await folderWith({ 'a.txt': COURIER, 'b.txt': ELSEWHERE }).run(['quotations', '.']);
  const rows = stdout.trimEnd().split('\n');
  expect(rows[0]).toMatch(/^PLACE +KIND +SPEAKER +WORDS$/);
  expect(rows[1]).toMatch(/^a\.txt:3:2 +direct +Ana Torres +If any ferry/);
  expect(rows[2]).toMatch(/^b\.txt:1:2 +direct +Luis Prado +Our orchards/);
});

test('quotations as JSON have their words and place', async () => {
  const { stdout } = await folderWith({ 'b.txt': ELSEWHERE }).run([
    'quotations',
    'b.txt',
    '--format',
    'json',
  ]);
  const { quotations } = JSON.parse(stdout);
  expect(quotations).toEqual([
    expect.objectContaining({
      path: 'b.txt',
      line: 1,
      column: 2,
      start: 1,
      text: expect.stringMatching(/^Our orchards/),
    }),
  ]);
});

test('nothing is cut where the output is no terminal', async () => {
  const { stdout } = await folderWith({ 'a.txt': `“${LONG}end,” said Ana Torres.` }).run([
    'quotations',
    'a.txt',
  ]);
  expect(stdout).toContain(`${LONG}end`);
});

test('an empty table says so in words', async () => {
  const folder = folderWith({ 'a.txt': 'The harbour is closed.' });
  expect((await folder.run(['quotations', '.'])).stdout).toBe(
    'No quotation was found in this one document.\n',
  );
  expect((await folder.run(['statements', '.'])).stdout).toBe(
    'No statement is reported twice in this one document.\n',
  );
});

test('the document of a bundle has a column, empty for a file that is one document', async () => {
  const bundle = `=============== FILE: news/courier.txt ===============\n${COURIER}`;
  const folder = folderWith({ 'all.bundle': bundle, 'herald.txt': HERALD });
  const rows = (await folder.run(['statements', '.'])).stdout.split('\n');
  expect(rows[0]).toMatch(/^ {4}PLACE +DOCUMENT +SPEAKER/);
  expect(rows[1]).toMatch(/^S1 {2}all\.bundle:4:2 +news\/courier\.txt +Torres +fullest/);
  expect(rows[2]).toMatch(/^S1 {2}herald\.txt:1:2 +Ana Torres +reworded/);
});

test('entities have all of their names, those in most documents first', async () => {
  const folder = folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD });
  const rows = (await folder.run(['entities', '.'])).stdout.trimEnd().split('\n');
  expect(rows[0]).toMatch(/^NAME +TYPE +NAMED +DOCUMENTS +OTHER NAMES$/);
  expect(rows[1]).toMatch(/^Ana Torres +person +3 +2 +Torres$/);
  const { entities } = JSON.parse((await folder.run(['entities', '.', '--format', 'json'])).stdout);
  expect(entities[0]).toMatchObject({ name: 'Ana Torres', type: 'person', mentions: 3 });
  const csv = await folder.run(['entities', '.', '--format', 'csv']);
  expect(csv.stdout.split('\r\n')[1]).toBe('Ana Torres,person,Torres,3,2,"courier.txt; herald.txt"');
  const lines = (await folder.run(['entities', '.', '--format', 'ftm'])).stdout.trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 'Person', properties: { alias: ['Torres'] } });
});
