import { expect, it } from 'vitest';
import { annotateDocument } from '../annotate/annotate-document.ts';
import { isNamedAlike } from './named-alike.ts';

const TEXT = 'Mayor Ada Marsh of Ostrow (Остров) said no. “We stay,” Marsh said.\n\nThe mayor left.';

function read(text: string) {
  const facts = annotateDocument(text);
  return { text, facts, named: facts };
}

it.each([
  ['a letter more in front', `A ${TEXT}`, true],
  ['another word in a quotation', TEXT.replace('stay', 'remain'), true],
  ['another name', TEXT.replace('Ada', 'Ida'), false],
  ['another title', TEXT.replace('Mayor', 'Minister'), false],
  ['a name more', `${TEXT} Marsh knew.`, false],
  ['a name less', TEXT.replace('Marsh said', 'she said'), false],
  ['another way to write a name', TEXT.replace('” Marsh', '” MARSH'), false],
])('%s', (_, text, isAlike) => {
  expect(isNamedAlike(read(TEXT), read(text))).toBe(isAlike);
});

it('compares what was named before corrections too', () => {
  const { text, facts } = read(TEXT);
  const named = { ...facts, entities: facts.entities.map((entity) => ({ ...entity, aliases: ['Ada'] })) };
  expect(isNamedAlike({ text, facts, named: facts }, { text, facts, named })).toBe(false);
});
