import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** Who the last source of a text is; "nobody" where it has none, "?" where it stays open. */
function lastSpeaker(text: string): string {
  const { quotations, entities } = annotateDocument(text);
  const source = quotations.at(-1)?.source;
  if (!source) return 'nobody';
  return source.entity === null ? '?' : (entities[source.entity]?.name ?? '?');
}

test.each([
  ['Mr Holt met Mrs Marsh. “The pier has gone,” she said.', 'Marsh'],
  ['Mr Holt met Mrs Marsh. “The pier has gone,” he said.', 'Holt'],
  ['“It fell,” Mr Holt said.\n\n“It sank,” she said.', '?'],
  ['“It fell,” Mrs Marsh said.\n\n“It sank,” he said.', '?'],
  ['“It fell,” Ada Marsh said.\n\nMr Holt was not there. “It sank,” he said.', 'Holt'],
])('an honorific shows the gender: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['“It fell,” Jonas Holt said.\n\n“It sank,” he said.', 'Jonas Holt'],
  ['Jonas Holt said the pier had gone. He said it fell at night.', 'Jonas Holt'],
  ['Jonas Holt said Ben Moor had lied. He said the pier stood.', 'Jonas Holt'],
  ['“It fell,” said Jonas Holt, who spoke with Ben Moor.\n\n“It sank,” he said.', 'Jonas Holt'],
  ['Ada Marsh said she had told Jonas Holt that he was late. “It fell,” she said.', 'Ada Marsh'],
])('a pronoun goes on with who spoke: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  'Jonas Holt met Ben Moor.\n\n“It sank,” he said.',
  '“It fell,” Ada Marsh said.\n\nBen Moor and Jonas Holt came. “It sank,” he said.',
  'Jonas Holt praised his daughter. “It fell,” she said.',
  'Ada Marsh said the pier had gone. Ida Prell rejected her claim that nobody had looked.',
  '“It fell,” Jonas Holt said.\n\nA fisherman said it had sunk.\n\n“It went fast,” he said.',
  '“It fell,” Jonas Holt said. A spokesman said it had sunk. “It went fast,” he said.',
  'Ostrow lost its pier. It said the sea was rough.',
])('a pronoun stays open when it may mean somebody else: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

test.each([
  ['“It is gone,” said Jonas Holt, 61.\n\n“It fell,” the 61-year-old said.', 'Jonas Holt'],
  ['Prime Minister Jonas Holt came.\n\n“It fell,” the PM said.', 'Jonas Holt'],
  ['Jonas Holt, the mayor, came.\n\n“It fell,” the mayor said.', 'Jonas Holt'],
])('a description is who it describes: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  'Jonas Holt, the mayor, met Ben Moor, the former mayor.\n\n“It fell,” the mayor said.',
  'Jonas Holt met Ada Marsh.\n\n“It fell,” the mayor said.',
  'Jonas Holt, the mayor, came.\n\n“It fell,” the mayor’s wife said.',
  'The mayor Jonas Holt came.\n\n“It fell,” a former mayor of Marrow said.',
])('a description of whom the text does not name stays open: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

test.each([
  '“It fell,” Ben Moor said. Jonas Holt came. “It sank,” he said.',
  'Ben Moor said the plan was good. Tom Hale shook his head. “It is a bad plan for us,” he said.',
  'Ben Moor said Tom Hale was right when he said it had sunk.',
  '“You can’t,” Dorn replied. Brandt shrugged. “Watch me,” she said.',
  '“It fell,” Ben Moor said. But the mayor disagreed. “It stood,” he said.',
  '“It fell,” Ben Moor said.\n\nThe harbour worried Jonas Holt.\n\n“It sank,” he said.',
  '“It fell,” Ben Moor said.\n\nThe captain’s boat was gone.\n\n“It sank,” he said.',
])('somebody who comes in leaves a pronoun open: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

test.each([
  '“You lied,” Ben Moor told Jonas Holt. “I did not,” he replied.',
  '“Will you stay?” Ben Moor asked Jonas Holt. “Yes,” he said.',
])('whoever is spoken to may answer: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

test('a pronoun after one that is open is as open', () => {
  const text = '“It fell,” Ben Moor said. Jonas Holt came. “It sank,” he said.\n\n“It was old,” he said.';
  expect(lastSpeaker(text)).toBe('?');
});

test.each([
  ['“It fell,” Ada Marsh said. Jonas Holt came. “It sank,” he said.', 'Jonas Holt'],
  ['Ada Marsh said Tom Hale was right when he said it had sunk.', 'Tom Hale'],
  ['“It fell,” Jonas Holt said. But Ida Prell disagreed. “It stood,” she said.', 'Ida Prell'],
  ['Ada Marsh said the pier had gone. Jonas Holt criticised her decision to leave.', 'Ada Marsh'],
  ['Jonas Holt said his daughter Ada was late. She said the bus had stopped.', 'Ada'],
])('a first name shows the gender: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['Jonas Holt explained why he backs Ben Moor. “It is time,” he said.', 'Jonas Holt'],
  ['Jonas Holt’s brother Ben Moor came. “It sank,” he said.', 'Ben Moor'],
  ['“It fell,” Ben Moor said.\n\nOn Friday Jonas Holt came to the pier. “It sank,” he said.', 'Jonas Holt'],
  ['Jonas Holt this week also met Ben Moor as he said it sank.', 'Jonas Holt'],
  ['Jonas Holt, of Marrow, Ostr., said it fell. He said it sank.', 'Jonas Holt'],
])('a pronoun is the subject of its sentence or of the nearest before it: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  '“It fell,” the Harbour Board said.\n\n“It sank,” he said.',
  'Ostrow shut its pier. “It sank,” he said.',
  '“It fell,” Ben Moor said.\n\n* * *\n\nIt rained. “It sank,” he said.',
])('a body, a place and whoever spoke in another part of the text are nobody: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

// Known: “former” before a title is no part of it, and a trade no title. Should be Ben Moor, and Jonas Holt.
test.each([
  'The mayor Jonas Holt met the former mayor Ben Moor.\n\n“It fell,” the former mayor said.',
  '“It is gone,” said Jonas Holt, a baker.\n\n“It fell,” the baker said.',
])('leaves open whom a description means: %s', (text) => {
  expect(lastSpeaker(text)).toBe('?');
});

test('who speaks is never “he” or “she” in the own words', () => {
  const text = '“He told me: ‘It fell at night,’ and wept,” Jonas Holt said.';
  const { quotations } = annotateDocument(text);
  expect(quotations.map(({ source }) => source?.entity)).toEqual([0, null]);
});
