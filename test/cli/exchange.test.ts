import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Annotation, Saying } from '../../engine/annotations/annotation.ts';
import { parseSidecar } from '../../engine/annotations/sidecar/parse-sidecar.ts';
import { printSidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { FORMATS } from '../../engine/export/annotations/list.ts';
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
