import { describe, expect, test } from 'vitest';
import {
  type DecidedEntity,
  forgetEntity,
  mergeEntities,
  renameEntity,
  setEntityType,
  setNotName,
  splitOff,
} from './change-entities.ts';
import { type EntitiesFile, parseEntities, printEntities } from './entities-file.ts';

const NONE: EntitiesFile = { entities: [], notNames: [], others: {} };
const MARSH: DecidedEntity = { label: 'Ada Marsh', names: ['Ada Marsh', 'A. Marsh'] };
const GULL: DecidedEntity = { label: 'The Gull', names: ['The Gull'] };

/** The entities of the file as they are printed. */
function printed(file: EntitiesFile): readonly object[] {
  expect(parseEntities(printEntities(file))).toMatchObject({ problems: [], contradictions: [] });
  return JSON.parse(printEntities(file)).entities;
}

describe('merging', () => {
  test('keeps the label of the second', () => {
    expect(printed(mergeEntities(NONE, GULL, MARSH))).toEqual([{ name: 'Ada Marsh', aliases: ['The Gull'] }]);
  });

  test('joins what was decided on both, and takes back that they are two', () => {
    const split = splitOff(setEntityType(NONE, GULL, 'person'), MARSH, 'The Gull', 'Ada Marsh');
    expect(printed(mergeEntities(split, GULL, MARSH))).toEqual([
      { name: 'Ada Marsh', type: 'person', aliases: ['The Gull'] },
    ]);
  });

  test('names the names of an entity that is called otherwise', () => {
    const file = mergeEntities(NONE, GULL, { label: 'The harbour master', names: ['Ada Marsh'] });
    expect(printed(file)).toEqual([{ name: 'The harbour master', aliases: ['Ada Marsh', 'The Gull'] }]);
  });
});

describe('splitting off', () => {
  test('notes that the name is not the entity’s, and is no alias any more', () => {
    const merged = mergeEntities(NONE, GULL, MARSH);
    expect(printed(splitOff(merged, MARSH, 'The Gull', 'The Gull'))).toEqual([
      { name: 'Ada Marsh', not: ['The Gull'] },
    ]);
  });

  test('of the name that it is called by leaves the entity another', () => {
    expect(printed(splitOff(NONE, MARSH, 'Ada Marsh', 'Ada Marsh'))).toEqual([
      { name: 'A. Marsh', not: ['Ada Marsh'] },
    ]);
  });

  test('of a short form names the full name that its document has', () => {
    expect(printed(splitOff(NONE, MARSH, 'Marsh', 'Ada Ruth Marsh'))).toEqual([
      { name: 'Ada Marsh', aliases: ['Ada Ruth Marsh'], not: ['Marsh'] },
    ]);
  });
});

test('a new label keeps the name that it was called by, once', () => {
  const renamed = renameEntity(NONE, MARSH, 'Ada Ruth Marsh');
  expect(printed(renamed)).toEqual([{ name: 'Ada Ruth Marsh', aliases: ['Ada Marsh'] }]);
  const again = renameEntity(renamed, { ...MARSH, label: 'Ada Ruth Marsh' }, 'Ada R. Marsh');
  expect(printed(again)).toEqual([{ name: 'Ada R. Marsh', aliases: ['Ada Marsh'] }]);
});

test('a type is that of all names', () => {
  expect(printed(setEntityType(NONE, MARSH, 'place'))).toEqual([
    { name: 'Ada Marsh', type: 'place', aliases: ['A. Marsh'] },
  ]);
});

test('words that are no name are noted once', () => {
  expect(setNotName(setNotName(NONE, 'Read More'), 'READ MORE').notNames).toEqual(['Read More']);
});

test('a name is either an entity’s or none: what was said last holds', () => {
  const merged = mergeEntities(NONE, GULL, MARSH);
  const noGull = setNotName(merged, 'the gull');
  expect(printed(noGull)).toEqual([{ name: 'Ada Marsh' }]);
  expect(printed(setNotName(merged, 'Ada Marsh'))).toEqual([{ name: 'The Gull' }]);
  expect(printed(setNotName(noGull, 'Ada Marsh'))).toEqual([]);
  expect(renameEntity(noGull, MARSH, 'The Gull').notNames).toEqual([]);
});

test('what was decided can be forgotten', () => {
  const file = mergeEntities(NONE, GULL, MARSH);
  const [decision] = file.entities;
  expect(decision && forgetEntity(file, decision)).toEqual(NONE);
});
