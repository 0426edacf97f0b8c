/** That German wordings are compared by German words. */
import { expect, test } from 'vitest';
import { EntityIndex } from '../entities/entity-index.ts';
import { alignWordings } from './align.ts';
import { saySomething } from './says-something.ts';
import { StatementIndex } from './statement-index.ts';
import { CONTENT_WEIGHT, wordsOf } from './words.ts';

function keys(text: string): readonly string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** How the index links two wordings of one speaker, be they quoted or told. */
function linked(left: string, right: string, isParaphrase = false): 'confirmed' | 'suggested' | null {
  const entities = new EntityIndex();
  entities.add('ada marsh', 'person');
  const speaker = entities.identityOf('ada marsh');
  const index = new StatementIndex();
  index.apply({
    removed: [],
    added: [left, right].map((text, at) => ({
      id: `r${at}`,
      documentId: `d${at}`,
      text,
      speaker,
      described: null,
      isParaphrase,
      quoted: '',
      occasion: null,
      judgement: null,
    })),
  });
  return [...index.clusters()][0]?.members[0]?.link.status ?? null;
}

/** The words in which two wordings differ by more than their forms. */
function differences(left: string, right: string): readonly string[] {
  return alignWordings(left, right)
    .stretches.filter(({ kind }) => kind !== 'same' && kind !== 'form')
    .map(({ leftWords, rightWords }) =>
      [leftWords, rightWords].map((words) => words.map(({ form }) => form).join(' ')).join('/'),
    );
}

function isQuiet(left: string, right: string): boolean {
  return !saySomething(alignWordings(left, right).stretches);
}

const SAYING = 'Die Brücke ist seit Jahren verrottet und muss sofort gesperrt werden';

test.each([
  ['in reported speech', SAYING, 'die Brücke sei seit Jahren verrottet und müsse sofort gesperrt werden'],
  ['in another number', 'Die Häuser am Kai sind nicht sicher', 'Das Haus am Kai ist nicht sicher'],
  [
    'in another case',
    'Auf dem Kai liegt ein nasser Sack mit alten Netzen',
    'Auf dem Kai liegen die nassen Säcke der alten Netze',
  ],
  ['in another tense', 'Der Verein zahlt die Fähren nach Ostrow', 'Der Verein zahlte die Fähren nach Ostrow'],
  ['of a strong verb', 'Sie schreibt dem Rat einen Brief', 'Sie schrieb dem Rat einen Brief'],
  [
    'with other articles',
    'Wir zählen die morschen Pfähle im Hafen',
    'Wir zählen morsche Pfähle in dem Hafen',
  ],
])('the same %s is linked and says nothing else', (_, left, right) => {
  expect(isQuiet(left, right)).toBe(true);
  expect(linked(left, right)).not.toBeNull();
});

test.each([
  ['“käme” for “kommt”', 'Sie kommt am Montag', 'Sie käme am Montag'],
  ['“könnte” for “konnte”', 'Der Kai konnte einstürzen', 'Der Kai könnte einstürzen'],
  ['“fördert” for “fordert”', 'Die Stadt fordert Netze', 'Die Stadt fördert Netze'],
  ['“Sicherheit” for “sicher”', 'Wir fordern sichere Netze', 'Wir fordern Sicherheit Netze'],
  ['“kein” for “ein”', 'Ein Schiff wird kommen', 'Kein Schiff wird kommen'],
  ['“nicht” or none', 'Das Schiff wird nicht kommen', 'Das Schiff wird kommen'],
  ['“nach” for “aus”', 'Die Fähre aus Ostrow', 'Die Fähre nach Ostrow'],
  ['“zu” for “von”', 'Sie ging vom Hafen', 'Sie ging zum Hafen'],
  ['“ohne” for “mit”', 'Sie fahren mit Netzen', 'Sie fahren ohne Netze'],
])('%s says something', (_, left, right) => {
  expect(isQuiet(left, right)).toBe(false);
});

test('what is reworded and cut is linked, and differs only where it is', () => {
  const cut = 'Die Brücke ist „seit Jahren verrottet“ und wird sofort gesperrt';
  expect(linked(SAYING, cut)).toBe('confirmed');
  expect(differences(SAYING, cut)).toEqual(['muss/wird', 'werden/']);
  expect(linked(`${SAYING}, sonst wird jemand sterben`, SAYING)).toBe('confirmed');
  expect(alignWordings(`${SAYING}, sonst wird jemand sterben`, SAYING).relation).toBe('truncated');
});

test('function words and verbs are known without umlauts too', () => {
  expect(keys('fuer uns muessten sie fliessen')).toEqual(keys('für uns müssten sie fliessen'));
  expect(keys('sie traegt das fuer uns')).toEqual(keys('sie trägt das für uns'));
  expect(isQuiet('Sie traegt das fuer uns', 'Sie tragen das fuer uns')).toBe(true);
});

test('a noun is no name, so that what is told of the same things may be the same', () => {
  const left = 'die Fischer brauchten noch vor dem Winter neue Netze und Seile';
  const right = 'den Fischern fehlten für den Winter die Netze und Seile';
  expect(linked(left, right, true)).toBe('suggested');
});

test('words without a sign of their language are read as what they are compared with', () => {
  expect(keys('verrottete Pfosten')).not.toEqual(keys('die verrotteten Pfosten').slice(1));
  expect(differences('Wir haben noch verrottete Pfosten', 'verrotteten Pfosten')).toEqual([
    'wir haben noch/',
  ]);
});

test.each([
  [
    'Wir haben das nicht für die Stadt, sondern mit dem Verein gebaut',
    'Ich werde das nicht für den Preis, sondern mit dem Gewinn begründen',
  ],
  [
    'Es ist für uns noch nicht zu spät, den Kai zu retten',
    'Es ist für uns noch nicht zu teuer, die Netze zu flicken',
  ],
])('what shares only function words is no candidate', (left, right) => {
  expect(linked(left, right)).toBeNull();
});

test('a word of two languages weighs what it does in that of the wording', () => {
  const weights = (text: string) => wordsOf(text).map(({ weight }) => weight >= CONTENT_WEIGHT);
  expect(weights('The war and the hat')).toEqual([false, true, false, false, true]);
  expect(weights('Das war der Hut, den sie hat')).toEqual([false, false, false, true, false, false, false]);
});

test.each([
  'Ursula von der Marsh resigned',
  'They sing “Das Boot” and “Die Brücke”',
  'The mayor of Bad Ostrow met Herr Müller über alles',
])('German names make no wording German: %s', (text) => {
  expect(keys(text).some((key) => key.startsWith('de:'))).toBe(false);
});
