import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Annotation, Saying } from '../../engine/annotations/annotation.ts';
import { parseSidecar } from '../../engine/annotations/sidecar/parse-sidecar.ts';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { csvLine, parseCsv } from '../../engine/export/csv.ts';
import { COURIER } from './articles.ts';
import { type Folder, folderWith } from './run.ts';
import { annotatedIn, on } from './two-people.ts';

const DOCUMENT = 'courier.txt';
const FERRY = 'If any ferry sails before Friday, we will treat the voyage as a breach of the harbour treaty,';

const said = (speaker: string): Saying => ({
  about: 'quotation',
  speech: true,
  kind: 'direct',
  speakers: [speaker],
  cue: null,
});
const by = (creator: string, words: string, says: Saying) => on(DOCUMENT, COURIER, words, creator, says);

const ADA = [
  by('Ada', FERRY, said('Ana Torres')),
  by('Ada', 'early end', { about: 'tag', tag: 'time' }),
  by('Ada', 'a breach', { about: 'verdict', verdict: 'checked', evidence: null }),
];
const IVO = [
  by('Ivo', FERRY, said('Torres')),
  by('Ivo', 'an early end', { about: 'tag', tag: 'time' }),
  by('Ivo', 'a breach', { about: 'verdict', verdict: 'false', evidence: null }),
  by('Ivo', 'Porto Vale', { about: 'note', text: '=Where is it?' }),
];

function together(): Folder {
  return folderWith(annotatedIn('news', DOCUMENT, COURIER, [...ADA, ...IVO]));
}

function apart(): Folder {
  return folderWith({
    ...annotatedIn('ada', DOCUMENT, COURIER, ADA),
    ...annotatedIn('ivo', DOCUMENT, COURIER, IVO),
  });
}

function kept(folder: Folder, name: string): readonly Annotation[] {
  const text = readFileSync(join(folder.path, name, sidecarOf(DOCUMENT)), 'utf8');
  return parseSidecar(text, DOCUMENT).file.annotations.map((own) => ({ ...own, written: null }));
}

/** Fill in the column of decisions, from the first row on. */
function decided(table: string, ...decisions: readonly string[]): string {
  const [head = [], ...rows] = parseCsv(table);
  const filled = rows.map(([_, ...cells], index) => [decisions[index] ?? '', ...cells]);
  return [head, ...filled].map(csvLine).join('');
}

describe('annotations', () => {
  test('are listed with those first whose words are gone, and filtered', async () => {
    const gone = on(DOCUMENT, `${COURIER} A lighthouse.`, 'A lighthouse', 'Ada', { about: 'tag', tag: 'x' });
    const folder = folderWith(annotatedIn('news', DOCUMENT, COURIER, [...ADA, ...IVO, gone]));
    const { stdout } = await folder.run(['annotations', 'news']);
    const [head, first, second, ...rest] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^ +PLACE +KIND +PERSON +SAYS$/);
    expect(first).toMatch(/^orphan +news\/courier\.txt +tag +Ada +x “A lighthouse”$/);
    expect(second).toMatch(/^ +news\/courier\.txt:1:43 +tag +Ivo +time “an early end”$/);
    expect(rest).toHaveLength(6);
    const filters = ['--person', 'Ada', '--tag', 'time', '--kind', 'tag'];
    const json = await folder.run(['annotations', 'news', ...filters, '--format', 'json']);
    expect(JSON.parse(json.stdout).annotations).toMatchObject([
      {
        path: 'news/courier.txt',
        line: 1,
        column: 46,
        person: 'Ada',
        kind: 'tag',
        says: 'time',
        how: 'exact',
      },
    ]);
    const csv = await folder.run(['annotations', 'news', '--kind', 'note', '--format', 'csv']);
    expect(csv.stdout.split('\r\n')[1]).toContain(",note,Ivo,'=Where is it?,Porto Vale,");
  });
});

describe('agreement', () => {
  test('is a table by kind and the disagreements, each with its place and what either says', async () => {
    const { stdout, status } = await together().run(['agreement', 'Ada', 'Ivo', 'news']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^KIND +Ada +Ivo +SAME WORDS +OVERLAP +F1 SAME +F1 OVERLAP +α +κ OF WHAT BOTH SAY\n/,
    );
    expect(stdout).toMatch(/^quotation +1 +1 +1 +1 +1\.00 +1\.00 +1\.00 +speech no variance \(1 of 1\)/m);
    expect(stdout).toMatch(/^tag +1 +1 +0 +1 +0\.00 +1\.00 /m);
    expect(stdout).toContain(
      'news/courier.txt:3:64  verdict  both, not the same verdict\n   “a breach”\n   Ada: checked\n   Ivo: false\n',
    );
    expect(stdout).toMatch(/\n3 disagreements between Ada and Ivo\.\n$/);
    const json = await together().run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      kinds: [
        { kind: 'quotation', f1Exact: { value: 1 }, aspects: [{}, {}, { name: 'speaker', agreed: 1 }] },
        { kind: 'tag', f1Exact: { value: 0 }, f1Overlap: { value: 1 } },
        { kind: 'verdict', aspects: [{ kappa: { value: 0, why: null } }] },
        { kind: 'note', a: 0, b: 1 },
      ],
      disagreements: [{ differs: ['passage'] }, { differs: ['verdict'] }, { a: null }],
    });
  });

  test('names those who have annotated something, and says where two folders are not alike', async () => {
    const { stderr, status } = await together().run(['agreement', 'Ada', 'Eve', 'news']);
    expect([status, stderr]).toEqual([
      2,
      'crossquote: Eve has annotated none of the documents: Ada and Ivo have\n',
    ]);
    const folders = apart();
    folders.write('ivo/courier.txt', COURIER.replace('Monday', 'Tuesday'));
    expect((await folders.run(['agreement', 'ada', 'ivo'])).stderr).toContain(
      '1 annotated document of ivo has another text in the first folder',
    );
    const mixed = await folders.run(['agreement', 'ada', 'Ivo']);
    expect(mixed).toMatchObject({ status: 2, stderr: expect.stringContaining('two people, or two folders') });
  });
});

describe('decisions', () => {
  test('between two people take away what is decided against, and can be made bit by bit', async () => {
    const folder = together();
    const table = (await folder.run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'csv'])).stdout;
    const decide = (...more: readonly string[]) =>
      folder.run(['decide', 'decisions.csv', '--into', 'news', ...more]);
    folder.write('decisions.csv', decided(table, 'A', ' both '));
    const dry = await decide('--dry-run');
    expect(dry.stdout).toBe('remove   courier.txt  Ivo: time  “an early end”\n');
    expect(kept(folder, 'news')).toHaveLength(7);
    const done = await decide();
    expect([done.status, done.stdout]).toEqual([0, dry.stdout]);
    expect(done.stderr).toContain('Changed 1 annotation in 1 file; 1 disagreement not decided');
    const [first, , verdict, note] = IVO;
    expect(
      kept(folder, 'news')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...ADA, first, verdict, note].map((own) => own?.id).toSorted());
    folder.write('decisions.csv', decided(table, 'a', 'both', 'neither').replaceAll(',', ';'));
    expect((await decide()).stdout).toBe('remove   courier.txt  Ivo: =Where is it?  “Porto Vale”\n');
    expect((await decide()).stdout).toBe('');
  });

  test('between two folders add what is kept of the other one', async () => {
    const folder = apart();
    const table = (await folder.run(['agreement', 'ada', 'ivo', '--format', 'csv'])).stdout;
    folder.write('decisions.csv', decided(table, 'b', 'a', 'b'));
    const before = kept(folder, 'ivo');
    const { stdout } = await folder.run(['decide', 'decisions.csv', '--into', 'ada']);
    expect(stdout.split('\n').map((line) => line.slice(0, 7).trim())).toEqual(['remove', 'add', 'add', '']);
    const [quotation, , verdict] = ADA;
    const expected = [quotation, IVO[1], verdict, IVO[3]];
    expect(new Set(kept(folder, 'ada'))).toEqual(new Set(expected));
    expect(kept(folder, 'ivo')).toEqual(before);
  });

  test('name who decides, with what is kept', async () => {
    const folder = together();
    const table = (await folder.run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'csv'])).stdout;
    folder.write('decisions.csv', decided(table, 'a'));
    const decide = () => folder.run(['decide', 'decisions.csv', '--into', 'news', '--by', 'Eve']);
    expect((await decide()).status).toBe(0);
    const { stdout } = await folder.run(['annotations', 'news', '--kind', 'tag', '--format', 'json']);
    expect(JSON.parse(stdout).annotations).toMatchObject([{ person: 'Ada', decidedBy: 'Eve' }]);
    expect((await decide()).stdout).toBe('');
  });

  test('are carried out all or not at all: not on what has changed since, is damaged or no decision', async () => {
    const folder = together();
    const table = (await folder.run(['agreement', 'Ada', 'Ivo', 'news', '--format', 'csv'])).stdout;
    const run = async () => {
      const before = readFileSync(join(folder.path, 'news', sidecarOf(DOCUMENT)), 'utf8');
      const { status, stderr } = await folder.run(['decide', 'decisions.csv', '--into', 'news']);
      expect(readFileSync(join(folder.path, 'news', sidecarOf(DOCUMENT)), 'utf8')).toBe(before);
      expect(status).toBe(2);
      return stderr;
    };
    folder.write('decisions.csv', decided(table, 'a', 'perhaps'));
    expect(await run()).toContain('row 3: “perhaps” is none of a, b, both, neither');
    folder.write('decisions.csv', decided(table, 'a', 'a', 'a'));
    const changed = IVO.map((own) =>
      own.says.about === 'note' ? { ...own, says: { about: 'note', text: 'Found it' } as const } : own,
    );
    for (const [name, text] of Object.entries(annotatedIn('news', DOCUMENT, COURIER, [...ADA, ...changed])))
      folder.write(name, text);
    expect(await run()).toContain('has changed since the table was made');
    folder.write(`news/${sidecarOf(DOCUMENT)}`, '{');
    expect(await run()).toContain('news/.crossquote/annotations/courier.txt.jsonld: line 1');
  });
});
