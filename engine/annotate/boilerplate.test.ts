import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

function boilerplate(text: string): readonly string[] {
  return annotateDocument(text).boilerplate.map(({ start, end }) => text.slice(start, end));
}

test.each([
  'READ MORE: “The ferries stay in port”',
  'READ MORE Ferries stay in port',
  'Also read',
  'Related: The ferries stay in port',
  'Advertisement',
  'Sign up | Our letter about the tides',
  'Don’t miss: the tide tables',
  'Story continues below',
])('%s belongs to the page', (line) => {
  expect(boilerplate(`It rained.\n${line}\nNobody came.`)).toEqual([line]);
});

test.each([
  'Read more than one book a year, she told them.',
  'Related questions were not answered.',
  'Watch the tide, the captains say.',
  'Recommended speeds are lower in winter.',
  'Trending: “We will go tonight,” said Ada Marsh.',
  `Advertisement: ${'a sentence that goes on and on, '.repeat(6)}`,
])('%s only begins alike', (line) => {
  expect(boilerplate(`It rained.\n${line}\nNobody came.`)).toEqual([]);
});

test('a list below belongs to it, a list elsewhere does not', () => {
  expect(boilerplate('READ MORE:\n- Ferries\n• Tides\nIt rained.\n- One demand')).toEqual([
    'READ MORE:',
    '- Ferries',
    '• Tides',
  ]);
});

test('nothing in it is speech or a name', () => {
  const facts = annotateDocument(
    'It rained.\nREAD MORE: “We will never come back,” says Ada Marsh\nNobody came.',
  );
  expect([facts.quotations, facts.entities, facts.unbalanced]).toEqual([[], [], []]);
});
