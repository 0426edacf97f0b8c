import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** The source of each quotation as written, with all who say it. */
function sources(text: string): readonly string[] {
  const { quotations, entities } = annotateDocument(text);
  return quotations.map(({ source }) => {
    const who = source
      ? [source.entity ?? -1, ...source.others].map((entity) => entities[entity]?.name ?? '?')
      : [];
    return `${text.slice(source?.span?.start, source?.span?.end)}: ${who.join(', ')}`;
  });
}

test.each([
  ['Critics such as Ada Marsh say the pier will go.', 'Critics such as Ada Marsh: Ada Marsh'],
  [
    'Critics like Ada Marsh and Mr Holt say that it will go.',
    'Critics like Ada Marsh and Mr Holt: Ada Marsh, Holt',
  ],
  ['“It fell,” captains such as Ada Marsh said.', 'captains such as Ada Marsh: Ada Marsh'],
  ['Captains, such as Ada Marsh, say the pier will go.', 'Captains: Ada Marsh'],
  ['Two captains, including Ada Marsh, say the pier will go.', 'Two captains: Ada Marsh'],
  ['Two of them, Ada Marsh and Jonas Holt, said the pier had gone.', 'Two of them: Ada Marsh, Jonas Holt'],
  [
    'Its captains, Ada Marsh, Mr Holt and Ida Brandt, said it fell.',
    'Its captains: Ada Marsh, Holt, Ida Brandt',
  ],
  [
    'Ada Marsh, who met Ida Brandt, and Jonas Holt said the pier had gone.',
    'Ada Marsh, who met Ida Brandt, and Jonas Holt: Ada Marsh, Jonas Holt',
  ],
  [
    'Ada Marsh, the mayor of Ostrow, and Jonas Holt, 61, said it fell.',
    'Ada Marsh, the mayor of Ostrow, and Jonas Holt: Ada Marsh, Jonas Holt',
  ],
  ['Ada Marsh, M.D., and Jonas Holt said it fell.', 'Ada Marsh, M.D., and Jonas Holt: Ada Marsh, Jonas Holt'],
])('whoever is named beside a description, or with an aside between, says it too: %s', (text, source) => {
  expect(sources(text)).toEqual([source]);
});

test.each([
  ['a place', 'In towns such as Ostrow fishermen said it fell.', 'Ostrow fishermen: ?'],
  [
    'whom somebody met',
    'Jonas Holt met captains such as Ada Marsh, and said it fell.',
    'Jonas Holt: Jonas Holt',
  ],
  ['an object', 'He met Ada Marsh, the mayor, and Jonas Holt said it fell.', 'Jonas Holt: Jonas Holt'],
])('not %s', (_, text, source) => {
  expect(sources(text)).toEqual([source]);
});

test.each([
  ['Claims by Ada Marsh that the pier has gone are false.', 'that the pier has gone'],
  ['They heard of a promise by Ada Marsh to rebuild the pier.', 'to rebuild the pier'],
])('a noun that reports has its source behind “by”: %s', (text, content) => {
  const { quotations, entities } = annotateDocument(text);
  const found = quotations.map((quotation) => [
    quotation.content.map(({ start, end }) => text.slice(start, end)).join(' '),
    entities[quotation.source?.entity ?? -1]?.name,
  ]);
  expect(found).toEqual([[content, 'Ada Marsh']]);
});

test.each([
  ['Ada Marsh is the mayor of Ostrow. The mayor said it fell.', 'The mayor: Ada Marsh'],
  [
    'Ada Marsh ist die Bürgermeisterin von Ostrow. Die Bürgermeisterin sagte, der Kai sei alt.',
    'Die Bürgermeisterin: Ada Marsh',
  ],
  ['Ada Marsh is not the mayor of Ostrow. The mayor said it fell.', 'The mayor: ?'],
  ['Ada Marsh is the mayor’s sister. The mayor said it fell.', 'The mayor: ?'],
  ['The sister of Ada Marsh is the mayor. The mayor said it fell.', 'The mayor: ?'],
])('what somebody is stands for them further down: %s', (text, source) => {
  expect(sources(text)).toEqual([source]);
});
