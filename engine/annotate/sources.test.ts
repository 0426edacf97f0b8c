import { expect, test } from 'vitest';
import { inEnglish } from '../../protocol/phrase.ts';
import { annotateDocument } from './annotate-document.ts';

/** The sources of all quotations: as written, how they are given, and who they are. */
function sources(text: string): readonly string[] {
  const { quotations, entities } = annotateDocument(text);
  return quotations.map(({ source }) => {
    if (!source) return 'nobody';
    const name = source.entity === null ? '?' : entities[source.entity]?.name;
    return `${text.slice(source.span?.start, source.span?.end)} ${source.via} ${name}`;
  });
}

test('a name is who it names', () => {
  expect(sources('Ada Marsh came. “The pier has gone,” Mrs Marsh said.')).toEqual([
    'Mrs Marsh explicit Ada Marsh',
  ]);
});

test('a pronoun is the person last spoken of', () => {
  expect(sources('The harbour master Ada Marsh came late. “The pier has gone,” she said.')).toEqual([
    'she pronoun Ada Marsh',
  ]);
  expect(sources('“The pier has gone,” Ada Marsh said. “It fell at night,” she added.')).toEqual([
    'Ada Marsh explicit Ada Marsh',
    'she pronoun Ada Marsh',
  ]);
});

test('a pronoun stays open between two people, and for more than one', () => {
  const met = 'The mayor Jonas Holt met the harbour master Ben Marsh.';
  expect(sources(`${met}\n\n“The pier has gone,” he said.`)).toEqual(['he pronoun ?']);
  expect(sources(`${met}\n\n“The pier has gone,” they said.`)).toEqual(['they pronoun ?']);
});

test('a description is the person whose name follows it between two pauses', () => {
  const met = 'Ada Marsh met Jonas Holt and Ben Moor.';
  for (const said of [
    'Marsh’s opponent, Jonas Holt, said it fell.',
    'It fell, said Marsh’s opponent, Jonas Holt.',
  ])
    expect(sources(`${met}\n\n${said}`)).toEqual(['Marsh’s opponent explicit Jonas Holt']);
});

test('between dashes and in brackets too, and of one of several', () => {
  const met = 'Ada Marsh met Jonas Holt and Ben Moor.';
  for (const [said, written] of [
    ['The engineer (Jonas Holt) said it fell.', 'The engineer'],
    ['The engineer – Jonas Holt – said it fell.', 'The engineer'],
    ['One of them, Jonas Holt, said it fell.', 'One of them'],
    ['It fell, said another of the guards, Jonas Holt.', 'another of the guards'],
  ])
    expect(sources(`${met}\n\n${said}`)).toEqual([`${written} explicit Jonas Holt`]);
  expect(sources(`${met}\n\nThe engineer (Ostrow, Jonas Holt) said it fell.`)).toEqual([
    'The engineer title ?',
  ]);
});

test('whoever somebody met is somebody else', () => {
  expect(sources('Ada Marsh left. The man Ada Marsh met said it fell.')).toEqual(['The man title ?']);
});

test('a pronoun whom somebody quotes is resolved', () => {
  expect(sources('Ada Marsh came. The paper quoted her as saying: “It fell.”')).toEqual([
    'her pronoun Ada Marsh',
  ]);
});

test('a description is the one person who has that title', () => {
  const met = 'The harbour master Ada Marsh met the mayor Jonas Holt.';
  expect(sources(`${met}\n\n“The pier has gone,” the mayor said.`)).toEqual(['the mayor title Jonas Holt']);
  expect(sources(`${met}\n\n“The pier has gone,” a fisherman said.`)).toEqual(['a fisherman title ?']);
  expect(
    sources('The mayor Jonas Holt met the mayor Ada Marsh.\n\n“The pier has gone,” the mayor said.'),
  ).toEqual(['the mayor title ?']);
});

test('a quotation without attribution has no source when nobody has spoken', () => {
  expect(sources('“The pier has gone for good.”')).toEqual(['nobody']);
});

test('says why', () => {
  const { quotations } = annotateDocument(
    'The harbour master Ada Marsh came. “The pier has gone,” she said.',
  );
  expect(inEnglish(quotations[0]?.why ?? '')).toBe('a pronoun after the quotation: “she” is Ada Marsh');
});

test('a name inside a description is not who speaks', () => {
  expect(sources('“The pier has gone,” said the man next to Jonas Holt.')).toEqual([
    'the man next to Jonas Holt title ?',
  ]);
  expect(sources('A letter to Jonas Holt said the pier had gone.')).toEqual([
    'A letter to Jonas Holt title ?',
  ]);
});
