import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { link, quotation, sidecar } from '../sidecar.ts';
import { COURIER, ELSEWHERE, HERALD, MONITOR } from './articles.ts';
import { type Folder, folderWith } from './run.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Analysis {
  readonly documents: readonly {
    readonly path: string;
    readonly member: string | null;
    readonly quotations: readonly {
      readonly id: string;
      readonly content: readonly Span[];
      readonly source: (Span & { readonly entity: string | null }) | null;
      readonly cue: Span | null;
    }[];
    readonly mentions: readonly (Span & { readonly entity: string })[];
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly source: string | null;
    readonly reports: readonly {
      readonly path: string;
      readonly quotation: string;
      readonly relation: string;
    }[];
  }[];
  readonly diagnostics: readonly (Span & {
    readonly path: string;
    readonly related: readonly (Span & { path: string })[];
  })[];
}

const schema = JSON.parse(readFileSync(new URL('../../docs/analysis.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** The analysis of PATHs in a folder, checked against the schema. */
async function analyze(folder: Folder, ...paths: readonly string[]): Promise<Analysis> {
  const { status, stdout, stderr } = await folder.run(['analyze', '--format', 'json', ...paths]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const analysis = JSON.parse(stdout);
  validate(analysis);
  expect(validate.errors ?? []).toEqual([]);
  return analysis;
}

test('prints what a user has accepted in the form of the schema', async () => {
  const [a, b] = [
    'that 26 boats had promised to carry timber to the northern islands',
    '26 ships would carry timber up to the islands in the north',
  ];
  const accepted = link(true, { document: 'a.txt', exact: a }, { document: 'b.txt', exact: b });
  const texts = { 'a.txt': `Ada Marsh said ${a}.`, 'b.txt': `Ada Marsh said ${b}.` };
  const { statements } = await analyze(folderWith({ ...texts, ...sidecar('a.txt', accepted) }), '.');
  expect(statements[0]?.reports).toMatchObject([{ accepted: true }, { accepted: true }]);
});

test('prints a corpus in the form of the schema', async () => {
  const { documents, statements } = await analyze(
    folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD, 'monitor.txt': MONITOR }),
    '.',
  );
  expect(documents.map(({ path, member }) => [path, member])).toEqual([
    ['courier.txt', null],
    ['herald.txt', null],
    ['monitor.txt', null],
  ]);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.reports.map(({ path, relation }) => [path, relation])).toEqual([
    ['courier.txt', 'fullest'],
    ['herald.txt', 'reworded'],
    ['monitor.txt', 'verbatim'],
  ]);
});

test('the schema refuses what it does not name', async () => {
  const analysis = await analyze(folderWith({ 'a.txt': COURIER }), 'a.txt');
  expect(validate({ ...analysis, more: 1 })).toBe(false);
  expect(validate({ ...analysis, documents: [{ ...analysis.documents[0], text: '' }] })).toBe(false);
});

test('gives each id once, and means one thing by it', async () => {
  const { documents, entities, statements } = await analyze(
    folderWith({ 'a/courier.txt': COURIER, 'b/courier.txt': COURIER, 'herald.txt': HERALD }),
    '.',
  );
  const quotations = documents.flatMap((document) => document.quotations.map(({ id }) => id));
  const ids = [...quotations, ...entities.map(({ id }) => id), ...statements.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const { reports } of statements) {
    for (const { path, quotation } of reports) {
      const document = documents.find((other) => other.path === path);
      expect(document?.quotations.map(({ id }) => id)).toContain(quotation);
    }
  }
});

test('has one entity for a person over all documents', async () => {
  const { documents, entities, statements } = await analyze(
    folderWith({ 'courier.txt': COURIER, 'monitor.txt': MONITOR }),
    '.',
  );
  const minister = entities.filter(({ name }) => name === 'Ana Torres');
  expect(minister).toEqual([
    expect.objectContaining({ type: 'person', aliases: expect.arrayContaining(['Torres']) }),
  ]);
  const sources = documents.flatMap(({ quotations }) => quotations.map(({ source }) => source?.entity));
  expect(new Set([...sources, statements[0]?.source])).toEqual(new Set([minister[0]?.id]));
});

test('counts offsets in the file, with a byte order mark left out and members moved', async () => {
  const bundle = `=============== FILE: a.txt ===============\r\n${ELSEWHERE}\r\n=============== FILE: b.txt ===============\r\n😀 ${COURIER}`;
  const { documents } = await analyze(folderWith({ 'all.bundle': `\ufeff${bundle}` }), 'all.bundle');
  expect(documents.map(({ path, member }) => [path, member])).toEqual([
    ['all.bundle', 'a.txt'],
    ['all.bundle', 'b.txt'],
  ]);
  const [quotation] = documents[1]?.quotations ?? [];
  const cut = (span: Span | null | undefined) => span && bundle.slice(span.start, span.end);
  expect(cut(quotation?.content[0])).toMatch(/^If any ferry sails .* treaty,?$/);
  expect(cut(quotation?.source)).toBe('Torres');
  expect(cut(quotation?.cue)).toBe('told');
  expect(documents[1]?.mentions.map(cut)).toContain('Ana Torres');
});

test('has no place for a speaker whom only a correction names', async () => {
  const passage = {
    document: 'elsewhere.txt',
    exact: 'Our orchards froze three nights in a row this spring,',
  };
  const folder = folderWith({
    'elsewhere.txt': ELSEWHERE,
    ...sidecar('elsewhere.txt', quotation(passage, { speaker: 'Ana Torres' })),
  });
  const { documents, entities } = await analyze(folder, '.');
  const speaker = entities.find(({ name }) => name === 'Ana Torres');
  expect(documents[0]?.quotations[0]?.source).toEqual({
    start: null,
    end: null,
    via: 'set',
    entity: speaker?.id,
    others: [],
  });
});

test('names files as the PATH does', async () => {
  const folder = folderWith({ 'in/a.txt': COURIER, 'in/deep/b.txt': HERALD });
  const paths = async (...given: string[]) =>
    (await analyze(folder, ...given)).documents.map(({ path }) => path);
  expect(await paths('in')).toEqual(['in/a.txt', 'in/deep/b.txt']);
  expect(await paths('./in/')).toEqual(['in/a.txt', 'in/deep/b.txt']);
  expect(await paths('in/deep/../a.txt')).toEqual(['in/a.txt']);
  const slashed = folder.path.replaceAll('\\', '/');
  expect(await paths(folder.path)).toEqual([`${slashed}/in/a.txt`, `${slashed}/in/deep/b.txt`]);
});

test('links findings to the other document', async () => {
  const { diagnostics } = await analyze(folderWith({ 'courier.txt': COURIER, 'herald.txt': HERALD }), '.');
  const [found] = diagnostics.filter(({ path, related }) => path === 'herald.txt' && related.length > 0);
  const [other] = found?.related ?? [];
  expect(other?.path).toBe('courier.txt');
  expect(COURIER.slice(other?.start, other?.end)).toContain('If any ferry sails');
});

test('prints an empty corpus', async () => {
  const { status, stdout } = await folderWith({ 'notes.md': '' }).run(['analyze', '.']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    documents: [],
    entities: [],
    statements: [],
    diagnostics: [],
  });
});

test('escapes control characters, so that printing does not obey them', async () => {
  const { stdout } = await folderWith({ 'a.txt': '\u009b“No,” said \u001bAna Torres\u009b Prado.' }).run([
    'analyze',
    '.',
  ]);
  expect(stdout).not.toContain('\u009b');
  expect(stdout).not.toContain('\u001b');
});
