/**
 * The files that users may write by hand: the schemas, by which an editor checks them, must take what is printed and
 * refuse what is not understood; and git must merge what two people have decided.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { mergeEntities, setEntityType } from '../engine/annotations/change-entities.ts';
import { putLink } from '../engine/annotations/change-links.ts';
import { parseCorrections, printCorrections } from '../engine/annotations/corrections-file.ts';
import { type EntitiesFile, parseEntities, printEntities } from '../engine/annotations/entities-file.ts';
import { type LinksFile, parseLinks, printLinks } from '../engine/annotations/links-file.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

function schema(name: string) {
  return ajv.compile(JSON.parse(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')));
}

describe('corrections', () => {
  const validate = schema('corrections.schema.json');
  const PLACE = { document: 'a.txt', exact: 'No' };

  test.each([
    { ...PLACE, speaker: 'Ada Marsh' },
    { ...PLACE, speaker: null, member: 'b.txt', prefix: '“', suffix: '”', note: 'mine' },
    { ...PLACE, speech: false },
  ])('takes %j, as written and as printed', (correction) => {
    const value = { version: 1, corrections: [correction], project: 'Tides' };
    expect(validate(value)).toBe(true);
    const { file, problems } = parseCorrections(JSON.stringify(value));
    expect(problems).toEqual([]);
    expect(validate(JSON.parse(printCorrections(file)))).toBe(true);
  });

  test.each([
    { version: 2, corrections: [] },
    { version: 1 },
    { version: 1, corrections: [PLACE] },
    { version: 1, corrections: [{ ...PLACE, speaker: ' ' }] },
    { version: 1, corrections: [{ ...PLACE, speech: true }] },
    { version: 1, corrections: [{ ...PLACE, speaker: 'Ada Marsh', speech: false }] },
    { version: 1, corrections: [{ exact: 'No', speaker: null }] },
    { version: 1, corrections: [{ ...PLACE, speaker: null, prefix: 1 }] },
  ])('refuses %j, as the program does', (value) => {
    expect(validate(value)).toBe(false);
    expect(parseCorrections(JSON.stringify(value)).problems).toHaveLength(1);
  });
});

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

describe('links', () => {
  const validate = schema('links.schema.json');
  const [ONE, OTHER] = [
    { document: 'a.txt', exact: 'No' },
    {
      document: 'b.bundle',
      member: 'c.txt',
      exact: 'Never',
      prefix: '“',
      suffix: '”',
      depth: 1,
      note: 'mine',
    },
  ];

  test.each([
    { version: 1, links: [] },
    { version: 1, links: [{ same: true, passages: [ONE, OTHER] }], project: 'Tides' },
    { version: 1, links: [{ same: false, passages: [OTHER, { ...ONE, member: null }], by: 'me' }] },
  ])('takes %j, as written and as printed', (value) => {
    expect(validate(value)).toBe(true);
    const { file, problems } = parseLinks(JSON.stringify(value));
    expect(problems).toEqual([]);
    expect(validate(JSON.parse(printLinks(file)))).toBe(true);
  });

  test.each([
    { version: 2, links: [] },
    { version: 1 },
    { version: 1, links: {} },
    { version: 1, links: [{ passages: [ONE, OTHER] }] },
    { version: 1, links: [{ same: null, passages: [ONE, OTHER] }] },
    { version: 1, links: [{ same: true, passages: [ONE] }] },
    { version: 1, links: [{ same: true, passages: [ONE, OTHER, ONE] }] },
    { version: 1, links: [{ same: true, passages: [ONE, { exact: 'No' }] }] },
    { version: 1, links: [{ same: true, passages: [{ ...ONE, depth: -1 }, OTHER] }] },
  ])('refuses %j, as the program does', (value) => {
    expect(validate(value)).toBe(false);
    expect(parseLinks(JSON.stringify(value)).problems).toHaveLength(1);
  });

  test('git merges what two people have decided on different reports', () => {
    const passage = (document: string) => ({
      ...{ document, member: null, exact: 'No', prefix: '', suffix: '', depth: 0 },
      others: {},
    });
    const decide = (file: LinksFile, left: string, right: string, same: boolean) =>
      putLink(file, { passages: [passage(left), passage(right)], same, others: {} }, []);
    const base = ['c', 'g', 'm'].reduce<LinksFile>((file, name) => decide(file, name, 'x', true), {
      links: [],
      others: {},
    });
    const mine = decide(base, 'x', 'a', false);
    const theirs = decide(decide(base, 'h', 'x', false), 'x', 'z', true);
    const merged = parseLinks(gitMerge(printLinks(mine), printLinks(base), printLinks(theirs)));
    expect(merged.problems).toEqual([]);
    expect(
      merged.file.links.map(({ passages, same }) => [...passages.map(({ document }) => document), same]),
    ).toEqual([
      ['a', 'x', false],
      ['c', 'x', true],
      ['g', 'x', true],
      ['h', 'x', false],
      ['m', 'x', true],
      ['x', 'z', true],
    ]);
  });
});

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
