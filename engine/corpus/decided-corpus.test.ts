import { expect, test } from 'vitest';
import type { EntityDecision, EntityDecisions } from '../entities/decision.ts';
import { AnalysisHost } from './analysis-host.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'Ada Marsh opened the pier. “The pier is old,” Marsh said.',
  'b.txt': 'The Gull was seen by Mr Pruett. “The pier is old,” The Gull said.',
  'c.txt': 'Jonas Pruett was away.',
};

function hostOf(files: Readonly<Record<string, string>>): AnalysisHost {
  const host = new AnalysisHost();
  for (const [path, text] of Object.entries(files)) host.setFile(path, text);
  return host;
}

function decisions(...entities: readonly (Partial<EntityDecision> & { name: string })[]): EntityDecisions {
  const whole = entities.map((own) => ({ type: null, aliases: [], not: [], others: {}, ...own }));
  return { entities: whole, notNames: [] };
}

function entityOf(host: AnalysisHost, key: string) {
  const snapshot = host.snapshot();
  const entity = snapshot.entity(key);
  const documents = snapshot.documentsNaming(key).map(({ id }) => id);
  return entity && { name: entity.name, type: entity.type, keys: entity.keys, documents };
}

test('an entity is called as it was decided, is of that type, and is in the documents of all of its names', () => {
  const host = hostOf(FILES);
  host.setDecisions(
    decisions({ name: 'The harbour master', type: 'person', aliases: ['Ada Marsh', 'The Gull', 'Gull'] }),
  );
  expect(entityOf(host, 'ada marsh')).toMatchObject({
    name: 'The harbour master',
    type: 'person',
    documents: ['a.txt', 'b.txt'],
  });
});

test('decisions that are taken back leave nothing behind', () => {
  const host = hostOf(FILES);
  const before = entityOf(host, 'jonas pruett');
  host.setDecisions(decisions({ name: 'Jonas Pruett', not: ['Pruett'], type: 'place' }));
  expect(entityOf(host, 'jonas pruett')).toMatchObject({ type: 'place', documents: ['c.txt'] });
  host.setDecisions(decisions());
  expect(entityOf(host, 'jonas pruett')).toEqual(before);
});

test('decisions before the files are read are those after', () => {
  const made = decisions({ name: 'Ada Marsh', aliases: ['Jonas Pruett'], not: ['Marsh'] });
  const late = hostOf(FILES);
  late.snapshot();
  late.setDecisions(made);
  const early = new AnalysisHost();
  early.setDecisions(made);
  for (const [path, text] of Object.entries(FILES)) early.setFile(path, text);
  for (const key of ['ada marsh', 'marsh', 'pruett', 'jonas pruett'])
    expect(entityOf(late, key)).toEqual(entityOf(early, key));
  expect(entityOf(late, 'pruett')).toMatchObject({
    name: 'Ada Marsh',
    documents: ['a.txt', 'b.txt', 'c.txt'],
  });
});

test('only files that have one of the names are read again, and those with names that are one now are touched', () => {
  const host = hostOf(FILES);
  host.snapshot();
  host.takeTouched();
  host.setDecisions(decisions({ name: 'Ada Marsh', aliases: ['Jonas Pruett'] }));
  host.snapshot();
  expect([...host.takeTouched()].sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  host.setDecisions(decisions({ name: 'Ada Marsh', aliases: ['Jonas Pruett'] }));
  host.snapshot();
  expect(host.takeTouched()).toEqual([]);
});

test('files with names that were decided on before, and are still, are not read again', () => {
  const host = hostOf({ ...FILES, 'd.txt': 'Nora Lind swam.' });
  const marsh = { name: 'Ada Marsh', type: 'organization' } as const;
  host.setDecisions(decisions(marsh));
  host.snapshot();
  host.takeTouched();
  host.setDecisions(decisions({ name: 'Nora Lind', type: 'place' }, marsh));
  host.snapshot();
  expect(host.takeTouched()).toEqual(['d.txt']);
  host.setDecisions({ ...decisions(marsh), notNames: ['Jonas Pruett', 'Nora Lind'] });
  host.snapshot();
  expect(host.takeTouched()).toEqual(expect.arrayContaining(['c.txt', 'd.txt']));
  expect(entityOf(host, 'nora lind')).toBeUndefined();
  host.setDecisions({ ...decisions(marsh), notNames: ['Jonas Pruett'] });
  host.snapshot();
  expect(host.takeTouched()).toEqual(['d.txt']);
});

test('of two decisions that claim a name the first one has it, also when they change places', () => {
  const host = hostOf(FILES);
  const [one, other] = [
    { name: 'The mayor', aliases: ['Ada Marsh'] },
    { name: 'The pilot', aliases: ['Ada Marsh'] },
  ];
  host.setDecisions(decisions(one, other));
  expect(entityOf(host, 'ada marsh')?.name).toBe('The mayor');
  host.setDecisions(decisions(other, one));
  expect(entityOf(host, 'ada marsh')?.name).toBe('The pilot');
});

test('a name with a nickname is decided on as the name that it is, and the nickname can be split off', () => {
  const files = {
    'a.txt': 'We met Robert “Bob” Hale and Bob Hale.',
    'b.txt': 'We met Bob Hale and Robby Hale.',
  };
  const host = hostOf(files);
  expect(entityOf(host, 'bob hale')).toMatchObject({
    name: 'Robert “Bob” Hale',
    keys: ['bob hale', 'robert hale'],
  });
  host.setDecisions(decisions({ name: 'Robert “Bob” Hale', aliases: ['Robby Hale'] }));
  expect(entityOf(host, 'bob hale')?.keys).toEqual(['bob hale', 'robby hale', 'robert hale']);
  host.setDecisions(decisions({ name: 'Robert “Bob” Hale', not: ['Bob Hale'] }));
  expect(entityOf(host, 'bob hale')).toMatchObject({ keys: ['bob hale'], documents: ['a.txt', 'b.txt'] });
});
