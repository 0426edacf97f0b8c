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
  expect(await speakers(folder, 'news/monitor.txt')).toEqual(['Luis Prado']);
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
