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
    'J R Holt: other',
  ]);
});

test('two people with one family name stay two, and it alone names neither', () => {
  expect(entities('Ada Marsh met Jonas Marsh. Later Ms Marsh left.')).toEqual([
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

test('days and months are no names', () => {
  expect(entities('They left on Monday, in May.')).toEqual([]);
});

test('the same key for a name in every document', () => {
  const [first] = annotateDocument('We met António Marsh.').entities;
  const [second] = annotateDocument('We met Antonio Marsh there.').entities;
  expect(first?.key).toBe(second?.key);
});
