import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** Entities as "name (aliases): type", in the order in which they are first named. */
function entities(text: string): readonly string[] {
  return annotateDocument(text).entities.map(
    ({ name, aliases, type }) => `${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}: ${type}`,
  );
}

/** Every mention with the name of its entity. */
function mentions(text: string): readonly string[] {
  const facts = annotateDocument(text);
  return facts.mentions.map(
    ({ span, entity }) => `${text.slice(span.start, span.end)} = ${facts.entities[entity]?.name}`,
  );
}

test('a full name explains its short forms', () => {
  expect(mentions('Ada Marsh left. We saw Mrs Marsh, and Marsh’s boat.')).toEqual([
    'Ada Marsh = Ada Marsh',
    'Marsh = Ada Marsh',
    'Marsh = Ada Marsh',
  ]);
});

test('takes particles and initials into a name', () => {
  expect(entities('We met Jan van der Berg and J. R. Holt. Mr van der Berg left.')).toEqual([
    'Jan van der Berg (van der Berg): person',
    'J R Holt: person',
  ]);
});

test.each(['Engineer', 'Geologist', 'Electrician', 'Secretary-General'])(
  '%s is no first name where a sentence begins',
  (occupation) => {
    expect(entities(`${occupation} Tomas Hale said so. It rained.`)).toEqual(['Tomas Hale: person']);
  },
);

test.each([
  ['Walter Tomas Hale said so.', 'Walter Tomas Hale'],
  ['Zelmira Tomas Hale said so.', 'Zelmira Tomas Hale'],
  ['We met Oliver Tomas Hale.', 'Oliver Tomas Hale'],
])('a first name stays one: %s', (text, name) => {
  expect(entities(text)).toEqual([`${name}: person`]);
});

test('two people with one family name stay two, and it alone names neither', () => {
  expect(entities('Ada Marsh met Jonas Marsh. Later Marsh left.')).toEqual([
    'Ada Marsh: person',
    'Jonas Marsh: person',
    'Marsh: person',
  ]);
});

test('titles are no part of the name, and prove a person', () => {
  expect(entities('We heard that Harbour Master Ada Marsh met prime minister Jonas Holt.')).toEqual([
    'Ada Marsh: person',
    'Jonas Holt: person',
  ]);
  expect(entities('We heard that EU President Ada Marsh left.')).toEqual([
    'EU: organization',
    'Ada Marsh: person',
  ]);
});

test('nobody stands before the title of another', () => {
  expect(entities('Nobody asked Tarvo Coal Chairman Ada Marsh. Then Vedra Holm spoke.')).toEqual([
    'Tarvo Coal: other',
    'Ada Marsh: person',
    'Vedra Holm: person',
  ]);
});

test('knows organisations by their last word and acronyms', () => {
  expect(entities('The Ostrow Port Authority and the OPA wrote to Ostrow.')).toEqual([
    'Ostrow Port Authority: organization',
    'OPA: organization',
    'Ostrow: other',
  ]);
});

test('what only begins sentences is no name', () => {
  expect(entities('Ferries sailed. Nobody came. Rain fell on them.')).toEqual([]);
  expect(entities('FERRIES SAILED TO OSTROW')).toEqual([]);
});

test.each([
  ['Rival Peter Holt came. Then Ostrovian Peter Holt met Ada.', 'Rival Peter Holt'],
  ['We saw Rival Peter Holt, and then Peter Holt.', 'Peter Holt'],
  ['We saw Ida Peter Holt, and then Peter Holt.', 'Ida Peter Holt'],
  ['We saw the Peter Holt Museum, and then Peter Holt.', 'Peter Holt Museum'],
])('a capital before a full name that the text has alone is no part of it: %s', (text, name) => {
  expect(mentions(text)[0]).toBe(`${name} = ${name}`);
});

test('days and months are no names', () => {
  expect(entities('They left on Monday, in May.')).toEqual([]);
});

test.each([
  ['a known place', 'They came from Norway and left for Lima.', ['Norway: place', 'Lima: place']],
  ['the names of one country', 'The United States and the US are one.', ['United States (US): place']],
  ['a people', 'A Norwegian and two Peruvian boats.', ['Norway: place', 'Peru: place']],
  [
    'a people before a title',
    'We met Norwegian President Jonas Holt.',
    ['Jonas Holt: person', 'Norway: place'],
  ],
  [
    'a people in the name of a body',
    'It was the Norwegian Harbour Association.',
    ['Norwegian Harbour Association: organization'],
  ],
  [
    'a body of something',
    'He left the Bank of Ostrow and the Ministry of the Sea.',
    ['Bank of Ostrow: organization', 'Ministry of the Sea: organization'],
  ],
  ['a body that begins like a title', 'They asked the General Assembly.', ['General Assembly: organization']],
  ['an event', 'She won the Ostrow Cup.', ['Ostrow Cup: event']],
  [
    'letters that a text spells out',
    'The OPA waits. The Ostrow Port Authority (OPA) and the Lima Port Board (MIX) met.',
    ['Ostrow Port Authority (OPA): organization', 'Lima Port Board: organization'],
  ],
  [
    'a landmark',
    'It fell into the Marrow Sea near Kelme Bridge.',
    ['Marrow Sea: place', 'Kelme Bridge: place'],
  ],
  ['a first name', 'We saw Peter there, and Ingrid Vaal.', ['Peter: person', 'Ingrid Vaal: person']],
  [
    'an agency, a paper and a broadcaster',
    'We read Agence Tamar-Presse, Radio Free Ostrow, Gazeta Tamarska, the Ostrow Gazette and Le Monde there.',
    [
      'Agence Tamar-Presse: organization',
      'Radio Free Ostrow: organization',
      'Gazeta Tamarska: organization',
      'Ostrow Gazette: organization',
      'Le Monde: organization',
    ],
  ],
  [
    'a paper and an agency by the word beside them',
    'She told the newspaper Le Quai, Der Kai magazine and the Tamarfax news agency.',
    ['Le Quai: organization', 'Der Kai: organization', 'Tamarfax: organization'],
  ],
  [
    'somebody who talks to a paper, and who owns one',
    'Ada Marsh left. She told the newspaper Marsh would go. It was Orvan Tessel’s newspaper.',
    ['Ada Marsh (Marsh): person', 'Orvan Tessel: person'],
  ],
  ['an office alone', 'He is President of the club, the PM says.', []],
  ['a family name before', 'President Xi Jinping came. We saw Xi leave.', ['Xi Jinping (Xi): person']],
])('tells what a name is: %s', (_, text, found) => {
  expect(entities(text)).toEqual(found);
});

test.each([
  [
    'no word that begins a sentence',
    'Вчера Марш ушла. В Острове ждали. «Мы ждём», — сказали там. Позже Марш вернулась.',
    ['Марш: other', 'Острове: other'],
  ],
  ['a first name that begins one', 'Владимир Холт ушёл. Сам Холт молчит.', ['Владимир Холт (Холт): person']],
  ['an initial and letters', 'А. Марш ждёт. МИД ждёт. Ждёт МИД.', ['А Марш: person', 'МИД: organization']],
  [
    'a first name after another word',
    'Ждут президент Сорвинии Ирина Холт и Острів.',
    ['Сорвинии: other', 'Ирина Холт: person', 'Острів: other'],
  ],
  ['no article', 'Ο Νίκος Κοραλής έφυγε. Η Άννα Χολτ μένει.', ['Νίκος Κοραλής: person', 'Άννα Χολτ: person']],
  ['a body', 'Там заседает Морская Палата.', ['Морская Палата: other']],
  ['a firm in marks', 'Там «Марлин» и «Мы вместе».', ['Марлин: other']],
  ['a name in an English text', 'She met Остап Голь there.', ['Остап Голь: person']],
])('finds names in other letters: %s', (_, text, found) => {
  expect(entities(text)).toEqual(found);
});

test('a word for a people speaks of the place', () => {
  const { mentions: found, entities: all } = annotateDocument('Two Norwegian boats left Norway.');
  expect(found.map(({ form, entity }) => [form, all[entity]?.name])).toEqual([
    ['adjective', 'Norway'],
    ['name', 'Norway'],
  ]);
});

test.each([
  ['We met Harbour Master Ada Marsh.', ['Harbour Master']],
  ['We met Norwegian President Jonas Holt, the skipper.', ['Norwegian President', 'skipper']],
  ['We met Mr Jonas Holt and the mayor, Ada Marsh, there.', ['mayor']],
  ['We met Prof. Dr. Ada Marsh.', []],
])('has what people are said to be, without honorifics: %s', (text, said) => {
  const roles = annotateDocument(text).entities.flatMap((entity) => entity.roles);
  expect(roles.map(({ start, end }) => text.slice(start, end))).toEqual(said);
});

test('lines in capitals have the names that the text, or the gazetteer, knows', () => {
  expect(
    mentions('MARSH LEAVES NORWAY AS FERRIES READ ON\n\nLIMA, 3 MAY\n\nWe met Ada Marsh, who read on.'),
  ).toEqual(['MARSH = Ada Marsh', 'NORWAY = Norway', 'LIMA = Lima', 'Ada Marsh = Ada Marsh']);
});

test.each([
  [
    'knows names from the text',
    'Ada Marsh Just Revealed Her Plan for Norway\n\nAda Marsh has a plan.',
    ['Ada Marsh = Ada Marsh', 'Norway = Norway', 'Ada Marsh = Ada Marsh'],
  ],
  [
    'by words that the text has in small letters',
    'Harbour Board Backs Marsh on Ferries\n\nAda Marsh said that ferries would sail.',
    ['Marsh = Ada Marsh', 'Ada Marsh = Ada Marsh'],
  ],
  [
    'unlike a row of names',
    'Ada Marsh, Jonas Holt, Ingrid Vaal\n\nThey met.',
    ['Ada Marsh = Ada Marsh', 'Jonas Holt = Jonas Holt', 'Ingrid Vaal = Ingrid Vaal'],
  ],
])('a headline in title case %s', (_, text, found) => {
  expect(mentions(text)).toEqual(found);
});

test('the same key for a name in every document', () => {
  const [first] = annotateDocument('We met António Marsh.').entities;
  const [second] = annotateDocument('We met Antonio Marsh there.').entities;
  expect(first?.key).toBe(second?.key);
});

test('says which letters a name is spelled out as, once, but for those that everybody knows', () => {
  const text =
    'The Office for the Care of Harbours (OCH) met. So did the Office for the Care of Harbours (OCH), the Union of the North (UN) and Ada Marsh, from Lima United for Lima.';
  const { spelledOut, entities: found } = annotateDocument(text);
  expect(spelledOut).toEqual([{ how: 'letters', letters: 'och', key: 'office for the care of harbours' }]);
  expect(found.map(({ name }) => name)).toContain('Lima United');
});
