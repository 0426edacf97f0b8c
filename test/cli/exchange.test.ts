import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Annotation, Saying } from '../../engine/annotations/annotation.ts';
import { parseSidecar } from '../../engine/annotations/sidecar/parse-sidecar.ts';
import { printSidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { FORMATS } from '../../engine/export/annotations/list.ts';
import { parseCsv } from '../../engine/export/csv.ts';
import { COURIER, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

function annotation(document: string, text: string, words: string, says: Saying, id: string): Annotation {
  const start = text.indexOf(words);
  const selectors = selectorsOf(text, { start, end: start + words.length });
  const target = { document, member: null, selectors, depth: 0 };
  const created = '2026-03-04T10:00:00Z';
  const meta = { creator: 'Ada Marsh', created, modified: null, others: {}, written: null };
  return { id: `urn:uuid:00000000-0000-4000-8000-00000000000${id}`, target, says, ...meta };
}

const TAG = annotation('courier.txt', COURIER, 'ferry', { about: 'tag', tag: 'ferries' }, '1');
const NOTE = annotation('courier.txt', COURIER, 'harbour', { about: 'note', text: 'Ask\nagain' }, '2');
const TEXTS = { 'news/courier.txt': COURIER, 'news/monitor.txt': MONITOR };

function annotatedFolder(...annotations: readonly Annotation[]): Folder {
  const sidecar = printSidecar('courier.txt', { annotations, others: {} });
  return folderWith({ ...TEXTS, [`news/${sidecarOf('courier.txt')}`]: sidecar });
}

function annotationsIn(folder: Folder, news: string): readonly Annotation[] {
  const text = readFileSync(join(folder.path, news, sidecarOf('courier.txt')), 'utf8');
  const { file, problems } = parseSidecar(text, 'courier.txt');
  expect(problems).toEqual([]);
  return file.annotations.map((own) => ({ ...own, written: null }));
}

test.each(FORMATS.map(({ id }) => id))(
  'what is exported as %s is imported beside the same texts',
  async (format) => {
    const folder = annotatedFolder(TAG, NOTE);
    for (const [name, text] of Object.entries(TEXTS)) folder.write(name.replace('news', 'copy'), text);
    const written = await folder.run(['export', 'news', '--format', format, '--out', 'out']);
    expect([written.status, written.stderr.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^Wrote \d+ files?$/),
    ]);
    const files = written.stdout.trim().split('\n');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(folder.path, file))).toBe(true);

    const taken = await folder.run(['import', 'out', '--format', format, '--into', 'copy']);
    expect(taken).toMatchObject({ status: 0 });
    expect(taken.stderr).toContain('Took 2 new annotations, and 0 that changed, of 2');
    expect(annotationsIn(folder, 'copy')).toEqual([TAG, NOTE]);
    const attributes = join(folder.path, 'copy', GIT_ATTRIBUTES.path);
    expect(readFileSync(attributes, 'utf8')).toBe(GIT_ATTRIBUTES.text);

    const again = await folder.run(['import', 'out', '--format', format, '--into', 'copy']);
    expect([again.status, again.stdout]).toEqual([0, '']);
  },
);

test('an export overwrites nothing unasked, and a format of one file takes the name of a file', async () => {
  const folder = annotatedFolder(TAG);
  const run = (...more: readonly string[]) =>
    folder.run(['export', 'news', '--format', 'csv', '--out', 'all.csv', ...more]);
  expect(await run()).toMatchObject({ status: 0, stdout: 'all.csv\n' });
  expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining('all.csv exists already') });
  expect(await run('--force')).toMatchObject({ status: 0 });
});

test('an export tells what it cannot carry, and under --strict writes nothing then', async () => {
  const lost = { ...NOTE, target: { ...NOTE.target, selectors: null } };
  const folder = annotatedFolder(TAG, lost);
  const run = (...more: readonly string[]) =>
    folder.run(['export', 'news', '--format', 'brat', '--out', 'out', ...more]);
  const loss = 'warning: 1 annotation of a whole document is left out: the format marks passages.';
  const strict = await run('--strict');
  expect([strict.status, strict.stdout]).toEqual([1, '']);
  expect(strict.stderr).toContain(loss);
  expect(existsSync(join(folder.path, 'out'))).toBe(false);
  expect(await run()).toMatchObject({ status: 0, stderr: expect.stringContaining(loss) });
});

test('an export is with or without what was found, as it is asked for', async () => {
  const folder = annotatedFolder(TAG);
  const lines = async (format: string, ...more: readonly string[]) => {
    await folder.run(['export', 'news', '--format', format, '--out', 'out', '--force', ...more]);
    const file = { csv: 'annotations.csv', brat: 'courier.ann' }[format] ?? '';
    return readFileSync(join(folder.path, 'out', file), 'utf8');
  };
  expect(await lines('csv')).not.toContain('Ana Torres');
  expect(await lines('csv', '--found')).toContain('Ana Torres');
  expect(await lines('brat')).toContain('Found');
  expect(await lines('brat', '--no-found')).not.toContain('Found');
});

test('an import changes what it brings anew, keeps what is later or unknown to it, and tells what it leaves out', async () => {
  const later = { ...NOTE, modified: '2026-05-01T00:00:00Z' };
  const folder = annotatedFolder({ ...TAG, others: { via: 'post' } }, later);
  folder.write(
    'back.csv',
    [
      'id,document,about,value,words,start,end,creator,created',
      `${TAG.id},courier.txt,tag,boats,ferry,${place(TAG)},Ada Marsh,${TAG.created}`,
      `${NOTE.id},courier.txt,note,Old,harbour,${place(NOTE)},Ada Marsh,${NOTE.created}`,
      ',../../../x.txt,note,Out,x,,,,',
    ].join('\n'),
  );
  const run = (...more: readonly string[]) =>
    folder.run(['import', 'back.csv', '--format', 'csv', '--into', 'news', ...more]);
  expect(await run('--strict')).toMatchObject({ status: 1, stdout: '' });
  expect(await run('--dry-run')).toMatchObject({ stderr: expect.stringContaining('Would take 0 new') });
  expect(annotationsIn(folder, 'news').map(({ says }) => says)).toContainEqual(TAG.says);
  const { status, stderr } = await run();
  expect(status).toBe(0);
  expect(stderr).toContain('1 annotation of “../../../x.txt” is left out');
  expect(stderr).toContain('Took 0 new annotations, and 1 that changed, of 2');
  expect(annotationsIn(folder, 'news')).toEqual([
    { ...TAG, says: { about: 'tag', tag: 'boats' }, others: { via: 'post' } },
    later,
  ]);
});

test('an import leaves what another program has noted in an annotation that it changes', async () => {
  const [own] = JSON.parse(printSidecar('courier.txt', { annotations: [NOTE], others: {} })).items;
  const noted = { ...own, motivation: ['commenting', 'questioning'], body: { ...own.body, language: 'en' } };
  const page = { type: 'AnnotationPage', items: [noted] };
  const folder = folderWith({ ...TEXTS, [`news/${sidecarOf('courier.txt')}`]: JSON.stringify(page) });
  const cells = [
    NOTE.id,
    'courier.txt',
    'note',
    'New',
    'harbour',
    place(NOTE),
    'Ivo',
    '2026-06-01T00:00:00Z',
  ];
  folder.write('back.csv', `id,document,about,value,words,start,end,creator,created\n${cells.join(',')}\n`);
  await folder.run(['import', 'back.csv', '--format', 'csv', '--into', 'news']);
  const kept = readFileSync(join(folder.path, 'news', sidecarOf('courier.txt')), 'utf8');
  expect(JSON.parse(kept).items[0]).toMatchObject({
    motivation: ['commenting', 'questioning'],
    creator: { name: 'Ivo' },
    body: { language: 'en', value: 'New' },
  });
});

test('an export names documents from its only folder, wherever their annotations are kept', async () => {
  const passage = (document: string, text: string) =>
    annotation(`news/${document}`, text, 'harbour', { about: 'tag', tag: 'x' }, '3').target;
  const link: Annotation = {
    ...annotation('news/courier.txt', COURIER, 'harbour', { about: 'tag', tag: 'x' }, '4'),
    says: { about: 'link', same: true, other: passage('monitor.txt', MONITOR) },
  };
  const sidecar = printSidecar('news/courier.txt', { annotations: [link], others: {} });
  const folder = folderWith({ ...TEXTS, [sidecarOf('news/courier.txt')]: sidecar });
  await folder.run(['export', 'news', '--format', 'csv', '--out', 'all.csv']);
  const [head = [], line = []] = parseCsv(readFileSync(join(folder.path, 'all.csv'), 'utf8'));
  const cells = Object.fromEntries(head.map((name, index) => [name, line[index]]));
  expect(cells).toMatchObject({ about: 'link', document: 'courier.txt', 'other document': 'monitor.txt' });
});

test('an export tells of what is said of a document that a bundle does not hold', async () => {
  const bundle = `=== FILE: courier.txt ===\n${COURIER}\n=== FILE: monitor.txt ===\n${MONITOR}\n`;
  const gone = annotation('all.bundle', 'words of its own', 'own', { about: 'note', text: 'x' }, '5');
  const annotations = [{ ...gone, target: { ...gone.target, member: 'gone.txt' } }];
  const sidecar = printSidecar('all.bundle', { annotations, others: {} });
  const folder = folderWith({ 'all.bundle': bundle, [sidecarOf('all.bundle')]: sidecar });
  const { stderr, stdout } = await folder.run(['export', 'all.bundle', '--format', 'brat', '--out', 'out']);
  expect(stderr).toContain('1 annotation whose words are not in the text now is left out');
  expect(stdout.split('\n')).toContain('out/all.bundle/courier.ann');
});

test('a speaker that comes back from another program counts', async () => {
  const folder = folderWith(TEXTS);
  await folder.run(['export', 'news', '--format', 'brat', '--out', 'brat']);
  const file = join(folder.path, 'brat/courier.ann');
  const changed = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.includes('Found'))
    .map((line) => (line.includes('Speakers') ? line.replace(/\t[^\t]*$/, '\tLuis Prado') : line))
    .join('\n');
  folder.write('brat/courier.ann', changed);
  expect(
    await folder.run(['import', 'brat/courier.ann', '--format', 'brat', '--into', 'news']),
  ).toMatchObject({
    status: 0,
  });
  const { stdout } = await folder.run(['quotations', 'news/courier.txt', 'news', '--format', 'json']);
  const [quotation] = JSON.parse(stdout).quotations;
  expect(quotation.speaker.name).toBe('Luis Prado');
});

test('an import reads a table as a spreadsheet saves it, in UTF-16 or in Windows-1252', async () => {
  const table = (id: string) => `id,document,about,value,words\nurn:${id},courier.txt,tag,Fähre,ferry\n`;
  const folder = folderWith(TEXTS);
  folder.write('wide.csv', Buffer.from(`\ufeff${table('1')}`, 'utf16le'));
  folder.write('old.csv', Buffer.from(table('2'), 'latin1'));
  await folder.run(['import', 'wide.csv', 'old.csv', '--format', 'csv', '--into', 'news']);
  expect(annotationsIn(folder, 'news').map(({ says }) => says)).toEqual([
    { about: 'tag', tag: 'Fähre' },
    { about: 'tag', tag: 'Fähre' },
  ]);
});

test('an import leaves annotations alone that it does not understand', async () => {
  const folder = folderWith({ ...TEXTS, [`news/${sidecarOf('courier.txt')}`]: '{' });
  folder.write('back.csv', 'document,about,value,words\ncourier.txt,tag,x,ferry');
  const { status, stderr } = await folder.run(['import', 'back.csv', '--format', 'csv', '--into', 'news']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('line 1, column 2: not valid JSON')]);
  expect(readFileSync(join(folder.path, 'news', sidecarOf('courier.txt')), 'utf8')).toBe('{');
});

function place({ target }: Annotation): string {
  const { start, end } = target.selectors?.position ?? { start: 0, end: 0 };
  return `${start},${end}`;
}

test('an export tells of annotations whose documents are not there', async () => {
  const sidecar = printSidecar('gone.txt', {
    annotations: [{ ...TAG, target: { ...TAG.target, document: 'gone.txt' } }],
    others: {},
  });
  const folder = folderWith({ 'courier.txt': COURIER, [sidecarOf('gone.txt')]: sidecar });
  const { status, stderr } = await folder.run(['export', '.', '--format', 'w3c', '-o', 'out', '--strict']);
  expect(status).toBe(1);
  expect(stderr).toContain('1 annotation left out: of documents that are not there');
});

test.each([
  ['w3c', 'x.txt', 'x.txt: line 1, column 1: not valid JSON.'],
  ['brat', 'x.txt', 'x.txt is left out: its name does not end in .ann.'],
  ['webanno', 'courier.tsv', 'courier.tsv is left out: it is no WebAnno TSV 3.'],
  ['tei', 'empty.xml', 'empty.xml is left out: it is called as none of the documents.'],
  ['csv', 'empty.txt', 'empty.txt has no column “document” and no column “about”.'],
  ['refi-qda', 'x.txt', 'x.txt is left out: it is no project of REFI-QDA.'],
])('an import as %s of %s alone, which is none of it, fails and says so', async (format, file, problem) => {
  const folder = folderWith({
    ...TEXTS,
    'x.txt': 'hello',
    'courier.tsv': 'a\tb',
    'empty.xml': '',
    'empty.txt': '',
  });
  const { status, stdout, stderr } = await folder.run(['import', file, '--format', format, '--into', 'news']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`warning: ${problem}\n`);
  expect(stderr).toMatch(/^crossquote: no file could be read as .+: check --format/m);
});

test('an import from a folder without files of the format fails and says which it looked for', async () => {
  const folder = folderWith(TEXTS);
  const { status, stderr } = await folder.run(['import', 'news', '--format', 'w3c', '--into', 'news']);
  expect([status, stderr]).toEqual([
    2,
    'crossquote: there is no file to read: no name below news ends in .jsonld or .json\n',
  ]);
});

test('an import takes what it can of good and bad files, and tells of the bad ones', async () => {
  const folder = annotatedFolder(TAG);
  await folder.run(['export', 'news', '--format', 'csv', '--out', 'out']);
  folder.write('copy/courier.txt', COURIER);
  folder.write('out/bad.csv', '');
  const { status, stderr } = await folder.run(['import', 'out', '--format', 'csv', '--into', 'copy']);
  expect(status).toBe(0);
  expect(stderr).toContain('warning: out/bad.csv has no column “document” and no column “about”.');
  expect(annotationsIn(folder, 'copy')).toEqual([TAG]);
});
