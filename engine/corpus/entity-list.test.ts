import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleFile, editScript, fileAfter, textOf } from '../../test/articles.ts';
import type { EntityType } from '../annotate/facts.ts';
import type { EntityDecisions } from '../entities/decision.ts';
import { AnalysisHost } from './analysis-host.ts';
import type { EntityOrder, ListedEntity } from './snapshot.ts';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'other'];

function hostOf(...texts: readonly string[]): AnalysisHost {
  const host = new AnalysisHost();
  for (const [index, text] of texts.entries()) host.setFile(`${index}.txt`, text);
  return host;
}

function shown(host: AnalysisHost, type: EntityType, order: EntityOrder = 'documents'): readonly string[] {
  const entities = host.snapshot().listEntities(type, order);
  return entities.map(({ name, documents, mentions }) => `${name} ${documents} ${mentions}`);
}

function listed(host: AnalysisHost): readonly ListedEntity[] {
  return TYPES.flatMap((type) => host.snapshot().listEntities(type, 'name'));
}

test('lists those first that most documents name, of those the ones that are named most', () => {
  const host = hostOf(
    'Ada Marsh met Jonas Pruett in Lima. Marsh left Lima.',
    'Mr Zoran Hale met Ada Marsh and Mr Bram Orsk. Hale left.',
  );
  expect(shown(host, 'person')).toEqual([
    'Ada Marsh 2 3',
    'Zoran Hale 1 2',
    'Bram Orsk 1 1',
    'Jonas Pruett 1 1',
  ]);
  expect(shown(host, 'person', 'name')).toEqual([
    'Ada Marsh 2 3',
    'Bram Orsk 1 1',
    'Jonas Pruett 1 1',
    'Zoran Hale 1 2',
  ]);
  expect(shown(host, 'place')).toEqual(['Lima 1 2']);
  expect(shown(host, 'event')).toEqual([]);
});

test('counts a document once for an entity that has several names in it', () => {
  const host = hostOf('Ostap Korolenskyy left. Ostap Korolensky stayed.', 'Ostap Korolensky came.');
  expect(shown(host, 'person')).toEqual(['Ostap Korolensky 2 3']);
});

test('an entity that stays as it was is the same object after changes elsewhere', () => {
  const host = hostOf('Ada Marsh met Jonas Pruett.', 'Ada Marsh left.');
  const pruett = () => listed(host).find(({ key }) => key === 'jonas pruett');
  const before = pruett();
  host.setFile('1.txt', 'Nobody came.');
  expect(shown(host, 'person')).toEqual(['Ada Marsh 1 1', 'Jonas Pruett 1 1']);
  expect(pruett()).toBe(before);
});

test('a second person of one family name takes the short name from the first', () => {
  const host = hostOf('Ada Marsh left.', 'We met Mr Marsh.');
  expect(shown(host, 'person')).toEqual(['Ada Marsh 2 2']);
  host.setFile('2.txt', 'Bela Marsh slept.');
  expect(shown(host, 'person').slice(0, 2)).toEqual(['Ada Marsh 1 1', 'Bela Marsh 1 1']);
  host.removeFile('2.txt');
  expect(shown(host, 'person')).toEqual(['Ada Marsh 2 2']);
});

const decisions: fc.Arbitrary<EntityDecisions> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Marta Velling', 'Pruett', 'Nobody At All', 'Ostrow'),
      type: fc.constantFrom<EntityType | null>(null, 'place', 'organization'),
      aliases: fc.subarray(['Velling', 'Jonas Pruet', 'Port Authority'], { maxLength: 2 }),
      not: fc.subarray(['Pruett', 'Johannes Velling', 'Jonas Pruett'], { maxLength: 1 }),
      others: fc.constant({}),
    }),
    { maxLength: 2 },
  )
  .map((entities) => ({ entities, notNames: [] }));

test('lists after any edits, decisions and switches what each entity is by itself, and each once', () => {
  fc.assert(
    fc.property(editScript, fc.array(decisions), fc.array(fc.boolean()), (script, decided, switches) => {
      const host = new AnalysisHost();
      const files = new Map<string, ArticleFile>();
      let turn = 0;
      for (const step of script) {
        if (step.kind === 'look') {
          host.setDecisions(decided[turn] ?? { entities: [], notNames: [] });
          host.setMatchSpellings(switches[turn] ?? true);
          turn++;
          // Whatever has been done of the work beforehand, the lists are the same.
          if (turn % 2 === 0) host.snapshot().prepareEntityLists();
          compareWithEntities(host);
          continue;
        }
        const file = fileAfter(step, files.get(step.path));
        if (file) {
          files.set(step.path, file);
          host.setFile(step.path, textOf(file));
        } else {
          files.delete(step.path);
          host.removeFile(step.path);
        }
      }
    }),
    { numRuns: 150 },
  );
});

function compareWithEntities(host: AnalysisHost): void {
  const snapshot = host.snapshot();
  const entities = [...snapshot.entities()].flatMap(([key = '']) => snapshot.entity(key) ?? []);
  const summary = ({
    key,
    name,
    type,
    mentions,
  }: Pick<ListedEntity, 'key' | 'name' | 'type' | 'mentions'>) => ({
    key,
    name,
    type,
    mentions,
  });
  const expected = entities.map((entity) => ({ ...summary(entity), documents: entity.documents }));
  const actual = listed(host).map((entity) => ({ ...summary(entity), documents: entity.documents }));
  const sorted = <T extends { readonly key: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.key < b.key ? -1 : 1));
  expect(sorted(actual)).toEqual(sorted(expected));
  for (const { key, mentions } of actual) expect([...snapshot.mentionsOf(key)]).toHaveLength(mentions);
}
