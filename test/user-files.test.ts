/**
 * The files that users may write by hand: the schemas, by which an editor checks them, must take what is printed and
 * refuse what is not understood; and git must merge what two people have decided.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type Annotation, revised } from '../engine/annotations/annotation.ts';
import { mergeEntities, setEntityType } from '../engine/annotations/change-entities.ts';
import { type EntitiesFile, parseEntities, printEntities } from '../engine/annotations/entities-file.ts';
import { parseSidecar } from '../engine/annotations/sidecar/parse-sidecar.ts';
import { printSidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

function schema(name: string) {
  return ajv.compile(JSON.parse(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')));
}

describe('entities', () => {
  const validate = schema('entities.schema.json');

  test.each([
    { version: 1 },
    { version: 1, entities: [{ name: 'Ada Marsh' }], notNames: ['Tides'], project: 'Tides' },
    { version: 1, entities: [{ name: 'Ada Marsh', type: null, aliases: ['A. Marsh'], note: 'mine' }] },
    { version: 1, entities: [{ name: 'Ada Marsh', type: 'person', not: ['Marsh'] }] },
  ])('takes %j, as written and as printed', (value) => {
    expect(validate(value)).toBe(true);
    const { file, problems } = parseEntities(JSON.stringify(value));
    expect(problems).toEqual([]);
    expect(validate(JSON.parse(printEntities(file)))).toBe(true);
  });

  test.each([
    { version: 2 },
    { entities: [] },
    { version: 1, entities: {} },
    { version: 1, entities: [{}] },
    { version: 1, entities: [{ name: ' ' }] },
    { version: 1, entities: [{ name: 'Ada Marsh', type: 'ship' }] },
    { version: 1, entities: [{ name: 'Ada Marsh', aliases: 'Marsh' }] },
    { version: 1, entities: [{ name: 'Ada Marsh', not: [1] }] },
    { version: 1, notNames: 'Tides' },
  ])('refuses %j, as the program does', (value) => {
    expect(validate(value)).toBe(false);
    expect(parseEntities(JSON.stringify(value)).problems).toHaveLength(1);
  });

  test('git merges what two people have decided on different names', () => {
    const named = (name: string) => ({ label: name, names: [name] });
    const base = ['Ada Marsh', 'Jonas Reed', 'Nora Lind', 'Tomas Hale'].reduce<EntitiesFile>(
      (file, name) => setEntityType(file, named(name), 'person'),
      { entities: [], notNames: [], others: {} },
    );
    const mine = mergeEntities(base, named('The captain'), named('Ada Marsh'));
    const theirs = setEntityType(
      mergeEntities(base, named('N. Lind'), named('Nora Lind')),
      named('Zoe'),
      'person',
    );
    const merged = parseEntities(gitMerge(printEntities(mine), printEntities(base), printEntities(theirs)));
    expect(merged.problems).toEqual([]);
    expect(merged.file.entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Ada Marsh', 'The captain'],
      ['Jonas Reed'],
      ['Nora Lind', 'N. Lind'],
      ['Tomas Hale'],
      ['Zoe'],
    ]);
  });
});

describe('annotations', () => {
  const validate = schema('annotations.schema.json');
  const PAGE = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };
  const SELECTORS = [
    { type: 'TextQuoteSelector', exact: 'No', prefix: '“', suffix: '”' },
    { type: 'TextPositionSelector', start: 4, end: 6 },
  ];
  const TARGET = { source: 'a.txt', selector: SELECTORS };
  const IN_BUNDLE = {
    source: 'b.bundle',
    selector: { type: 'FragmentSelector', value: 'member=c.txt', refinedBy: SELECTORS },
    depth: 1,
  };
  const annotation = (body: unknown, target: unknown = TARGET) => ({
    ...{ id: 'urn:uuid:1', type: 'Annotation', creator: { type: 'Person', name: 'Ada Marsh' } },
    ...{ created: '2026-03-04T10:00:00Z', body, target },
  });
  const page = (item: unknown) => ({ ...PAGE, items: [item] });

  /** The same as it is made here, and not as it was read. */
  function printedAnew(value: unknown): unknown {
    const { file, problems } = parseSidecar(JSON.stringify(value), 'a.txt');
    expect(problems).toEqual([]);
    const annotations = file.annotations.map((own) =>
      own.says.about === 'foreign' ? own : { ...own, written: null },
    );
    expect(annotations).toHaveLength(1);
    return JSON.parse(printSidecar('a.txt', { ...file, annotations }));
  }

  test.each([
    annotation({ type: 'Quotation' }, IN_BUNDLE),
    annotation({ type: 'Quotation', speech: false }),
    annotation({ type: 'Quotation', kind: 'mixed', speaker: ['Ada Marsh', 'Ivo Holt'] }),
    annotation({ type: 'Quotation', speaker: 'Ada Marsh', cue: { selector: SELECTORS } }),
    annotation({ type: 'Mention', name: null }),
    annotation({ type: 'Mention', name: 'Ada Marsh', entityType: 'person' }),
    annotation({ type: 'Statement', same: false }, [TARGET, IN_BUNDLE]),
    annotation([{ type: 'Verdict', verdict: 'checked', evidence: 'https://example.org/1' }]),
    annotation({ type: 'Ignored' }),
    annotation({ type: 'TextualBody', purpose: 'tagging', value: 'tides' }),
    annotation('See me', 'a.txt'),
    annotation('See me', { source: { id: 'a.txt', type: 'Text' } }),
    annotation('See me', { id: 'a.txt', type: 'Text' }),
    { ...annotation('See me', 'a.txt'), type: ['Annotation', 'https://example.org/Remark'] },
    annotation(undefined, { source: 'a.txt', selector: { type: 'XPathSelector', value: '/p' } }),
    annotation([{ type: 'Verdict', verdict: 'unknown' }, 'See me']),
    annotation({ type: 'Video', id: 'https://example.org/v' }, [TARGET, 'a.txt', 'a.txt']),
    annotation('See me', { type: 'Composite', items: [{ type: 'Video' }, TARGET] }),
    annotation('https://example.org/v'),
    { ...annotation(undefined), bodyValue: 'See me' },
  ])('takes %j, as written and as printed', (value) => {
    expect(validate(page(value))).toBe(true);
    expect(validate(printedAnew(page(value)))).toBe(true);
  });

  test.each([
    annotation({ type: 'Quotation', kind: 'scare' }),
    annotation({ type: 'Quotation', speech: 'no' }),
    annotation({ type: 'Quotation', speaker: [' '] }),
    annotation({ type: 'Quotation', cue: { selector: { type: 'TextQuoteSelector' } } }),
    annotation({ type: 'Mention', name: ' ' }),
    annotation({ type: 'Mention', name: 'Ada Marsh', entityType: 'ship' }),
    annotation({ type: 'Statement', same: true }),
    annotation({ type: 'Statement' }, [TARGET, IN_BUNDLE]),
    annotation({ type: 'Verdict', verdict: 'lie' }),
    annotation([{ type: 'Verdict' }]),
    annotation({ type: 'Verdict', verdict: 'checked', evidence: 1 }),
    annotation({ type: 'Ignored', check: 1 }),
    annotation('See me', []),
    annotation('See me', [TARGET, { selector: SELECTORS }]),
    annotation('See me', { ...TARGET, depth: -1 }),
    annotation('See me', { type: 'List', items: [{ type: 'Video' }] }),
    annotation('See me', { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: '' } }),
    annotation('See me', {
      source: 'a.txt',
      selector: { type: 'FragmentSelector', value: 'member=c', refinedBy: { type: 'TextQuoteSelector' } },
    }),
    { ...annotation('See me'), id: '' },
    { ...annotation('See me'), type: 'Note' },
  ])('refuses %j, as the program does', (value) => {
    expect(validate(page(value))).toBe(false);
    expect(parseSidecar(JSON.stringify(page(value)), 'a.txt').problems).toHaveLength(1);
  });

  test.each([{ ...PAGE }, { ...PAGE, items: {} }, { type: 'AnnotationCollection', items: [] }])(
    'refuses %j for a page, as the program does',
    (value) => {
      expect(validate(value)).toBe(false);
      expect(parseSidecar(JSON.stringify(value), 'a.txt').problems).toHaveLength(1);
    },
  );

  const note = (id: string, start: number, text = id): Annotation => ({
    id,
    target: {
      document: 'a.txt',
      member: null,
      selectors: {
        quote: { exact: 'No', prefix: '', suffix: '' },
        position: { start, end: start + 2 },
        version: null,
      },
      depth: 0,
    },
    says: { about: 'note', text },
    creator: 'Ada Marsh',
    created: '2026-03-04T10:00:00Z',
    modified: null,
    others: {},
    written: null,
  });
  /** As many notes, each in a passage of its own; those of two names are interleaved. */
  const notes = (name: string, first: number, count = 200) =>
    Array.from({ length: count }, (_, index) => note(`urn:${name}:${index}`, first + 10 * index));
  const printed = (annotations: readonly Annotation[]) => printSidecar('a.txt', { annotations, others: {} });

  test.each([
    ['no file', null],
    ['an empty file', []],
    ['200 annotations', notes('base', 1)],
  ])('git merges 200 annotations of one branch with 200 of another, from %s', (_, before) => {
    const base = before ?? [];
    const [mine, theirs] = [notes('mine', 3), notes('theirs', 6)];
    const merged = gitMergeBranches(
      sidecarOf('a.txt'),
      before && printed(before),
      printed([...base, ...mine]),
      printed([...base, ...theirs]),
    );
    const { file, problems, contradictions } = parseSidecar(merged, 'a.txt');
    expect([problems, contradictions]).toEqual([[], []]);
    const all = [...base, ...mine, ...theirs];
    expect(file.annotations).toHaveLength(all.length);
    const ids = (annotations: readonly Annotation[]) => annotations.map(({ id }) => id).toSorted();
    expect(ids(file.annotations)).toEqual(ids(all));
  });

  test('git merges what one branch has renamed with what another has added', () => {
    const base = notes('base', 1, 5);
    const renamed = base.map((own) => ({ ...own, target: { ...own.target, document: 'deep/new.txt' } }));
    const mine = printSidecar('deep/new.txt', { annotations: renamed, others: {}, formerly: ['a.txt'] });
    const theirs = printed([...base, ...notes('theirs', 6, 2)]);
    for (const [ours, others] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = gitMergeBranches(sidecarOf('a.txt'), printed(base), ours, others);
      const { file, problems, contradictions } = parseSidecar(merged, 'deep/new.txt');
      expect([problems, contradictions]).toEqual([[], []]);
      expect(file.annotations).toHaveLength(7);
      expect(new Set(file.annotations.map(({ target }) => target.document))).toEqual(
        new Set(['deep/new.txt']),
      );
    }
  });

  test('of one annotation that two branches have changed the later version holds, and that is told', () => {
    const base = notes('base', 1, 5);
    const change = (text: string, modified: string) =>
      base.map((own, index) =>
        index === 2 ? revised(own, { says: { about: 'note', text } }, modified) : own,
      );
    const [mine, theirs] = [change('mine', '2026-03-06T00:00:00Z'), change('theirs', '2026-03-05T00:00:00Z')];
    for (const [ours, others] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const merged = gitMergeBranches(sidecarOf('a.txt'), printed(base), printed(ours), printed(others));
      const { file, problems, contradictions } = parseSidecar(merged, 'a.txt');
      expect(problems).toEqual([]);
      expect(contradictions).toEqual([expect.stringContaining('two versions of urn:base:2')]);
      expect(file.annotations.map(({ says }) => says)).toContainEqual({ about: 'note', text: 'mine' });
      expect(file.annotations).toHaveLength(5);
    }
  });
});

/**
 * Merge two branches as a user does, with the attributes that stand beside the sidecars.
 *
 * @param base The text of the file before; null where it was not there.
 * @throws Where git finds that the two conflict.
 */
function gitMergeBranches(file: string, base: string | null, mine: string, theirs: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-branches-'));
  const git = (...arguments_: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...arguments_], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (texts: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Annotate');
  };
  try {
    git('init', '--quiet', '--initial-branch=mine');
    git('config', 'core.autocrlf', 'false');
    git('config', 'commit.gpgSign', 'false');
    commit({ [GIT_ATTRIBUTES.path]: GIT_ATTRIBUTES.text, ...(base !== null && { [file]: base }) });
    git('checkout', '--quiet', '-b', 'theirs');
    commit({ [file]: theirs });
    git('checkout', '--quiet', 'mine');
    commit({ [file]: mine });
    git('merge', '--quiet', '--no-edit', 'theirs');
    return readFileSync(path.join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws Where git finds that the two conflict. */
function gitMerge(mine: string, base: string, theirs: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossquote-merge-'));
  try {
    const files = Object.entries({ mine, base, theirs }).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    });
    return execFileSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
