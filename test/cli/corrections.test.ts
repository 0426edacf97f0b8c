import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { page, quotation, sidecar } from '../sidecar.ts';
import { COURIER, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

/** The first words of the articles' quotation to its last, as a correction has them. */
const EXACT = 'If any ferry sails before Friday, we will treat the voyage as a breach of the harbour treaty,';

/** The sidecar of an article, by its path, that says who speaks. */
function setTo(
  speaker: readonly string[],
  document: string,
  exact = EXACT,
): Readonly<Record<string, string>> {
  return sidecar(document, quotation({ document, exact }, { speaker }));
}

/** Of two that contradict each other the one that was changed last holds. */
const LATER = {
  ...quotation({ document: 'monitor.txt', exact: EXACT }, { speaker: [] }),
  modified: '2026-03-05T00:00:00Z',
};

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
    ...setTo(['Luis Prado'], 'courier.txt'),
    ...setTo(['Luis Prado'], 'monitor.txt'),
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
    ...setTo(['Luis Prado'], 'news/courier.txt'),
    ...setTo(['Luis Prado'], 'news/monitor.txt'),
    [`news/${sidecarOf('monitor.txt')}`]: page(LATER),
  });
  expect(await speakers(folder, 'news')).toEqual(['Luis Prado', 'nobody']);
  expect(await speakers(folder, 'news/monitor.txt')).toEqual(['nobody']);
});

test('corrections are found in the nearest folder above a PATH that keeps any', async () => {
  const folder = folderWith({
    'news/deep/courier.txt': COURIER,
    'outer/.crossquote/entities.json': '{"version": 1}',
    'outer/clone/.git/HEAD': 'x',
    'outer/clone/deep/courier.txt': COURIER,
    [`news/${sidecarOf('deep/courier.txt')}`]: page(quotation(AT_DEPTH, { speaker: ['Luis Prado'] })),
    [sidecarOf('news/deep/courier.txt')]: page(quotation(FROM_TOP, { speaker: [] })),
    [`outer/${sidecarOf('clone/deep/courier.txt')}`]: page(quotation(ABOVE_CLONE, { speaker: [] })),
  });
  const elsewhere = folderWith({});
  for (const path of ['news/deep/courier.txt', 'news/deep'])
    expect(await speakers(elsewhere, join(folder.path, path))).toEqual(['Luis Prado']);
  // What a repository lies in is none of its own.
  expect(await speakers(elsewhere, join(folder.path, 'outer/clone/deep'))).toEqual(['Ana Torres']);
  const tables = await Promise.all(
    ['check', 'statements', 'annotations'].map((command) =>
      elsewhere.run([command, join(folder.path, 'news/deep/courier.txt'), '--format', 'json']),
    ),
  );
  expect(tables.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(tables.map(({ stdout }) => stdout.includes('Luis Prado'))).toEqual([false, false, true]);
  const exported = ['export', join(folder.path, 'news/deep'), '--format', 'csv', '-o', 'out'];
  expect((await elsewhere.run(exported)).status).toBe(0);
  expect(readFileSync(join(elsewhere.path, 'out/annotations.csv'), 'utf8')).toContain('Luis Prado');
});

const AT_DEPTH = { document: 'deep/courier.txt', exact: EXACT };
const FROM_TOP = { document: 'news/deep/courier.txt', exact: EXACT };
const ABOVE_CLONE = { document: 'clone/deep/courier.txt', exact: EXACT };

test('damaged annotations of another document are warned of, and end nothing', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    'monitor.txt': MONITOR,
    ...setTo(['Luis Prado'], 'courier.txt'),
    [sidecarOf('monitor.txt')]: '{\n"type": "Page"}',
    [sidecarOf('gone.txt')]: '',
  });
  const { status, stdout, stderr } = await folder.run(['quotations', 'courier.txt']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Luis Prado')]);
  const problem = `${sidecarOf('monitor.txt')}: line 2, column 9: "type" must be "AnnotationPage"`;
  expect(stderr).toContain(`warning: left out: ${problem}`);
  const both = await folder.run(['quotations', 'courier.txt', 'monitor.txt']);
  expect([both.status, both.stderr]).toEqual([2, expect.stringContaining(`crossquote: ${problem}`)]);
});

test('marked words that are no speech report no statement', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    'monitor.txt': MONITOR,
    ...sidecar('courier.txt', quotation({ document: 'courier.txt', exact: EXACT }, { speech: false })),
  });
  expect((await folder.run(['statements', '.'])).stdout).toContain('No statement is reported twice');
});

test('an annotation that finds no passage is noted and changes nothing', async () => {
  const folder = folderWith({
    'courier.txt': COURIER,
    ...setTo(['Luis Prado'], 'courier.txt', 'Words that nobody says'),
  });
  const { status, stderr } = await folder.run(['quotations', '.']);
  expect(status).toBe(0);
  expect(stderr).toContain('1 annotation without a place');
  expect(await speakers(folder, '.')).toEqual(['Ana Torres']);
});

const SIDECAR = sidecarOf('courier.txt');

test.each([
  ['{\n  "type": 1,\n<<<<<<< HEAD', `${SIDECAR}: line 3, column 1: a merge has left two versions here`],
  ['{\n  "type": "AnnotationPage",\n}', `${SIDECAR}: line 3, column 1: not valid JSON`],
  ['{"type": "Annotation"}', `${SIDECAR}: line 1, column 10: "type" must be "AnnotationPage"`],
  [page({ type: 'Annotation' }), `${SIDECAR}: line 1, column 81: annotation 1 must have an "id"`],
])('damaged annotations end the command: %s', async (text, message) => {
  const { status, stderr } = await folderWith({ 'courier.txt': COURIER, [SIDECAR]: text }).run([
    'check',
    '.',
  ]);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
