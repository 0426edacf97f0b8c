import { expect, test } from 'vitest';
import { annotateDocument } from './annotate-document.ts';

/** Every mention by name, with its entity's name after "=" where that is another. */
function mentions(text: string): readonly string[] {
  const facts = annotateDocument(text);
  return facts.mentions.map(({ span, entity }) => {
    const written = text.slice(span.start, span.end);
    const { name } = facts.entities[entity] ?? {};
    return written === name ? written : `${written} = ${name}`;
  });
}

/** The sources of all that is no scare quote, as written. */
function sources(text: string): readonly string[] {
  return annotateDocument(text).quotations.flatMap(({ kind, source }) =>
    kind === 'scare' || !source?.span ? [] : text.slice(source.span.start, source.span.end),
  );
}

test.each([
  'Robert "Bob" Hale',
  'Robert “Bob” Hale',
  'Robert ("Bob") Hale',
  "Robert ('Bob') Hale",
  'Robert (Bob) Hale',
  "Robert 'Bob' Hale",
  'Robert ‘Bob’ Hale',
  'Robert „Bob“ Hale',
])('a name with a nickname is one mention, and the source of a quotation: %s', (name) => {
  for (const text of [
    `${name} said the pier had gone.`,
    `Yesterday ${name}, a captain, said the pier had gone.`,
    `“The pier has gone,” said Captain ${name}. “It sank.”`,
  ]) {
    expect(mentions(text)).toEqual([`${name} = Robert Hale`]);
    expect(sources(text).map((source) => source.replace('Captain ', ''))).toEqual([name]);
  }
});

test('is short for the full name in its document, before and behind it', () => {
  expect(mentions('We met Bob Hale. Robert “Bob” Hale left with Bob. Later Hale and Robert came.')).toEqual([
    'Bob Hale = Robert Hale',
    'Robert “Bob” Hale = Robert Hale',
    'Bob = Robert Hale',
    'Hale = Robert Hale',
    'Robert = Robert Hale',
  ]);
});

test('is told to other documents, and a name of its own where two are called so', () => {
  expect(annotateDocument('We met Robert J. “Bob” Hale Jr. there.').spelledOut).toEqual([
    { how: 'nickname', letters: 'bob hale jr', key: 'robert j hale jr' },
  ]);
  const two = 'We met Robert “Bob” Hale, Norbert “Bob” Hale and Bob Hale.';
  expect(mentions(two).at(-1)).toBe('Bob Hale');
  expect(annotateDocument(two).spelledOut).toHaveLength(2);
});

test.each([
  ['a title', 'Senator “Tiller” Marsh left Ostrow.', 'Marsh'],
  ['another name before', 'We met Ada (Ostrow) Hale there.', 'Ada'],
  ['words', 'We met Ada “the tiller” Hale there.', 'Ada'],
  ['three words', 'We met Ada “The Old Tiller Hand” Hale there.', 'Ada'],
])('is not %s', (_, text, first) => {
  expect(mentions(text)[0]).toBe(first);
});

test('names no body', () => {
  expect(annotateDocument('We saw the Ostrow “Tiller” Company.').spelledOut).toEqual([]);
});
