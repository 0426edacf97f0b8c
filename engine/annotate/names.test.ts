import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** Every entity as "type: its mentions by name", in the order of the facts. */
function named(text: string): readonly string[] {
  const { entities, mentions } = annotateDocument(text);
  return entities.map(({ type }, index) => {
    const own = mentions.filter(({ entity, form }) => entity === index && form === 'name');
    return `${type}: ${own.map(({ span }) => text.slice(span.start, span.end)).join(', ')}`;
  });
}

/** All that the text says its people are. */
function roles(text: string): readonly string[] {
  return annotateDocument(text).entities.flatMap((entity) =>
    entity.roles.map(({ start, end }) => text.slice(start, end)),
  );
}

/** Whom the quotations of a text come from, by name. */
function speakers(text: string): readonly (string | null | undefined)[] {
  const { quotations, entities } = annotateDocument(text);
  return quotations.map(({ source }) => source && entities[source.entity ?? -1]?.name);
}

test.each([
  ['an apostrophe', 'We met Tom O’Neill. O’Neill left.', ['person: Tom O’Neill, O’Neill']],
  ['a French one', 'We met D’Arcy Hale there.', ['person: D’Arcy Hale']],
  ['an Arabic article', 'We met Bashar al-Hale. Mr al-Hale left.', ['person: Bashar al-Hale, al-Hale']],
  ['an article left out', 'We met Bashar al-Hale. Later Hale left.', ['person: Bashar al-Hale, Hale']],
  ['a name like a month', 'We met Theresa May in May. Mrs May left.', ['person: Theresa May, May']],
  ['a saint', 'We saw St. Petersburg today.', ['place: St. Petersburg']],
  ['a rank', 'The Rev. Tom Hale met Lt. Col. Ada Marsh.', ['person: Tom Hale', 'person: Ada Marsh']],
  ['an office to come', 'We met President-elect Ada Marsh.', ['person: Ada Marsh']],
  ['an office over something', 'We met Secretary of State Ada Marsh.', ['person: Ada Marsh']],
  ['the same with “for”', 'Minister for Foreign Affairs Ada Marsh left.', ['person: Ada Marsh']],
  [
    'an office in the name of a body',
    'The Department of Justice closed.',
    ['organization: Department of Justice'],
  ],
  ['an adverb before it', 'We met Marsh. However Marsh left.', ['other: Marsh, Marsh']],
  ['a sentence that begins with one', 'Later Ada Marsh left Ostrow.', ['person: Ada Marsh', 'other: Ostrow']],
  ['a point of the compass', 'They like South Sorvinia.', ['place: South Sorvinia']],
  ['a lake', 'They like Lake Tamar.', ['place: Lake Tamar']],
  ['a battle', 'They read of the Battle of Ostrow.', ['event: Battle of Ostrow']],
])('the span and the type of a name with %s', (_, text, found) => {
  expect(named(text)).toEqual(found);
});

test.each([
  [
    'a bank',
    'The Bank of Ostrow moved. They like Ostrow.',
    ['organization: Bank of Ostrow', 'other: Ostrow'],
  ],
  ['a ship', 'The USS Ostrow sank. They like Ostrow.', ['other: USS Ostrow', 'other: Ostrow']],
  [
    'a part of a country',
    'They left North Ostrow. They like Ostrow.',
    ['place: North Ostrow', 'other: Ostrow'],
  ],
  [
    'a club',
    'We saw Real Madrid in Madrid. They like Madrid.',
    ['person: Real Madrid', 'place: Madrid, Madrid'],
  ],
  [
    'a person',
    'He flew to Ostrow. Michael Jordan was in Jordan.',
    ['other: Ostrow', 'person: Michael Jordan', 'place: Jordan'],
  ],
])('a town is not %s that is called after it', (_, text, found) => {
  expect(named(text)).toEqual(found);
});

test('a husband is not his wife', () => {
  expect(named('Ada Marsh came with her husband. Mr Marsh was tired.')).toEqual([
    'person: Ada Marsh',
    'person: Marsh',
  ]);
  expect(named('Ada Marsh met Tom Marsh. Mr Marsh was tired. Mrs Marsh was not.')).toEqual([
    'person: Ada Marsh, Marsh',
    'person: Tom Marsh, Marsh',
  ]);
});

test('a name that is not for certain short for a full one is told', () => {
  expect(annotateDocument('Ada Marsh came with her husband. Mr Marsh was tired.').namesakes).toEqual([
    'marsh',
  ]);
  expect(annotateDocument('Ada Marsh came. Ms Marsh was tired.').namesakes).toEqual([]);
});

test('capitals alone make no body of a person', () => {
  expect(named('MARSH: We did it.\nHOLT: No, as Peter Holt knows.')).toEqual(['person: HOLT, Peter Holt']);
});

test('a place where somebody is makes no place of the person', () => {
  expect(named('Peter Holt lives in the house near Holt.')).toEqual(['person: Peter Holt, Holt']);
  expect(named('In “Harry Holt”, Harry Holt flies.')).toEqual(['person: Harry Holt, Harry Holt']);
});

test('a title ends with its sentence, and holds no other name', () => {
  expect(roles('Ada Marsh met the president. Mr Holt left.')).toEqual([]);
  expect(roles('We met ex-mayor Holt, vice-president Hale and co-founder Jo Brandt.')).toEqual([
    'ex-mayor',
    'vice-president',
    'co-founder',
  ]);
  expect(roles('We met Secretary of State Ada Marsh.')).toEqual(['Secretary of State']);
});

test('whoever has an office over something speaks', () => {
  expect(speakers('Secretary of State Ada Marsh said: “We will not go there.”')).toEqual(['Ada Marsh']);
});

test('a country is one place by whatever name its people have', () => {
  expect(annotateDocument('A Turk met Turkish soldiers. They like Turkey.').entities).toHaveLength(1);
});
