import { expect, test } from 'vitest';
import { type EntitiesFile, parseEntities, printEntities } from './entities-file.ts';

const FILE: EntitiesFile = {
  entities: [
    { name: 'Ada Marsh', type: 'person', aliases: ['A. Marsh', 'Marsh'], not: ['Jonas Marsh'], others: {} },
    { name: 'Émile Águas', type: null, aliases: [], not: [], others: { note: 'mayor' } },
    { name: 'Ostrow', type: 'place', aliases: [], not: [], others: {} },
  ],
  notNames: ['Read More'],
  others: { project: 'Tides' },
};

test('what is printed is read again as it was, unknown keys with it', () => {
  expect(parseEntities(printEntities(FILE))).toEqual({ file: FILE, problems: [], contradictions: [] });
});

test('entities and names are printed in the order of the alphabet, one name a line', () => {
  const [marsh, emile, ostrow] = FILE.entities;
  const entities = [ostrow, emile, marsh && { ...marsh, aliases: ['Marsh', 'A. Marsh'] }].flatMap(
    (own) => own ?? [],
  );
  expect(printEntities({ ...FILE, entities })).toBe(printEntities(FILE));
  expect(printEntities(FILE)).toContain('\n        "A. Marsh",\n        "Marsh"\n');
});

test.each(['', ' \n'])('an empty text has no decisions: %j', (text) => {
  expect(parseEntities(text).problems).toEqual([]);
});

test.each([
  ['{', /line 1/],
  ['[]', 'the file must be an object'],
  ['{"version": 2}', '"version" must be 1'],
  ['{"version": 1, "entities": {}}', '"entities" must be a list'],
  ['{"version": 1, "entities": [1]}', 'entity 1 must be an object'],
  ['{"version": 1, "entities": [{"name": " "}]}', 'entity 1 must have a "name"'],
  ['{"version": 1, "entities": [{"name": "A", "type": "ship"}]}', /^entity 1 must have one of person, /],
  ['{"version": 1, "entities": [{"name": "A", "aliases": "B"}]}', /^entity 1 must have lists of names/],
  ['{"version": 1, "notNames": [1]}', '"notNames" must be a list of words'],
  [
    '{"version": 1, "entities": [{"name": "A", "aliases": ["B"]}, {"name": "b"}]}',
    'entities 1 and 2 both have the name "b"',
  ],
])('%s is not understood in every part', (text, problem) => {
  const { problems } = parseEntities(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

test('a name of an entity that is said to be none is told of, with what holds', () => {
  const file =
    '{"version": 1, "entities": [{"name": "A"}, {"name": "B", "aliases": ["C"]}], "notNames": ["c"]}';
  expect(parseEntities(file)).toMatchObject({
    problems: [],
    contradictions: ['entity 2 and "notNames" both have "C": it is taken for no name'],
  });
});

test('what is understood counts in spite of what is not', () => {
  const { file } = parseEntities('{"version": 1, "entities": [{"name": "Ada Marsh"}, 2], "notNames": ["X"]}');
  expect(file.entities.map(({ name }) => name)).toEqual(['Ada Marsh']);
  expect(file.notNames).toEqual(['X']);
});
