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
import { type EntitiesFile, parseEntities, printEntities } from '../engine/annotations/entities-file.ts';

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
