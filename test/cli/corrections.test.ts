import { expect, test } from 'vitest';
import { COURIER, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

const FILE = '.crossquote/corrections.json';

/** The first words of the articles' quotation to its last, as a correction has them. */
const EXACT = 'If any ferry sails before Friday, we will treat the voyage as a breach of the harbour treaty,';

function file(...corrections: readonly object[]): string {
  return JSON.stringify({ version: 1, corrections });
}

const setTo = (speaker: string | null, document: string) => ({ document, exact: EXACT, speaker });

/** The speakers of all quotations, as the table has them. */
async function speakers(folder: Folder, ...paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await folder.run(['quotations', '--format', 'json', ...paths]);
  const { quotations } = JSON.parse(stdout);
  return quotations.map(({ speaker }: { speaker: { name: string } | null }) => speaker?.name ?? 'nobody');
}

test('a speaker that is set counts in every command', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    'monitor.txt': MONITOR,
    [FILE]: file(setTo('Luis Prado', 'courier.txt'), setTo('Luis Prado', 'monitor.txt')),
  });
  expect(await speakers(folder, '.')).toEqual(['Luis Prado', 'Luis Prado']);
  expect((await folder.run(['check', '.', '--fail-on', 'never'])).stdout).toContain(
    'S1 Luis Prado · 2 reports',
  );
  const { documents, entities } = JSON.parse((await folder.run(['analyze', '.'])).stdout);
  const { id } = entities.find(({ name }: { name: string }) => name === 'Luis Prado');
  expect(documents[0].quotations[0]).toMatchObject({
    source: { start: null, end: null, via: 'set', entity: id },
    confidence: 1,
  });
});

test('corrections are found in the current folder and in a folder that is named', async () => {
  const folder = folderWith({
    'news/courier.txt': COURIER,
    'news/monitor.txt': MONITOR,
    [FILE]: file(setTo('Luis Prado', 'news/courier.txt'), setTo('Luis Prado', 'news/monitor.txt')),
    [`news/${FILE}`]: file(setTo(null, 'monitor.txt')),
  });
  expect(await speakers(folder, 'news')).toEqual(['Luis Prado', 'nobody']);
  expect(await speakers(folder, 'news/monitor.txt')).toEqual(['Luis Prado']);
});

test('marked words that are no speech report no statement', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    'monitor.txt': MONITOR,
    [FILE]: file({ document: 'courier.txt', exact: EXACT, speech: false }),
  });
  expect((await folder.run(['statements', '.'])).stdout).toContain('No statement is reported twice');
});

test('a correction that finds no quotation is noted and changes nothing', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    [FILE]: file({ ...setTo('Luis Prado', 'courier.txt'), exact: 'Words that nobody says' }),
  });
  const { status, stderr } = await folder.run(['quotations', '.']);
  expect(status).toBe(0);
  expect(stderr).toContain('1 correction without effect');
  expect(await speakers(folder, '.')).toEqual(['Ana Torres']);
});

test.each([
  ['{\n  "version": 1,\n<<<<<<< HEAD', `${FILE}: line 3, column 1: not valid JSON`],
  ['{"version": 2}', `${FILE}: "version" must be 1`],
  [file({ document: 'courier.txt' }), `${FILE}: correction 1 must have the words`],
])('damaged corrections end the command: %s', async (text, message) => {
  const { status, stderr } = await folderWith({ 'courier.txt': COURIER, [FILE]: text }).run(['check', '.']);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
