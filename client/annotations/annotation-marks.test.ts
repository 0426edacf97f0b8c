import { expect, test } from 'vitest';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { closingMarks, lineOf, markedPassages } from './annotation-marks.ts';

const say = (text: string) => `${text}!`;

const RANGE = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };

test('what is said of one passage stands after it together, each sign once', () => {
  const [mark, ...others] = markedPassages(
    [
      annotation({ about: 'verdict', label: 'zweifelhaft', stance: 'doubtful' }),
      annotation({ about: 'tag', label: 'flood', text: 'flood' }),
      annotation({ about: 'note', label: 'a note' }),
      annotation({ about: 'note', label: 'another' }),
    ],
    say,
  );
  expect(others).toEqual([]);
  expect(mark).toMatchObject({ range: RANGE, isChanged: false, signs: '? zweifelhaft #flood ✎' });
  expect(mark?.lines).toHaveLength(4);
});

test('a passage with other words than were annotated is told apart by a sign too', () => {
  const [mark] = markedPassages([annotation({ place: 'changed' })], say);
  expect(mark).toMatchObject({ isChanged: true, signs: '≈ ✎' });
});

test('a link and its contrary have a sign each', () => {
  const signs = (['same', 'different'] as const).map((stance) => {
    const [mark] = markedPassages([annotation({ about: 'link', label: 'Aussage', stance })], say);
    return mark?.signs;
  });
  expect(signs).toEqual(['⇄', '≠']);
});

test('who says a quotation stands before it and is not said once more behind it', () => {
  const [mark] = markedPassages(
    [
      annotation({
        about: 'quotation',
        label: 'direct quotation, said by Ada Marsh',
        text: 'direct quotation',
      }),
    ],
    say,
  );
  expect(mark?.signs).toBe('direct quotation');
});

test('orphans and what is said of the whole document mark no passage', () => {
  expect(
    markedPassages([annotation({ place: 'orphan', range: null }), annotation({ place: 'document' })], say),
  ).toEqual([]);
});

test('a long tag is shortened', () => {
  const [mark] = markedPassages([annotation({ about: 'tag', text: 'a'.repeat(100) })], say);
  expect(mark?.signs).toBe(`#${'a'.repeat(29)}…`);
});

test.each([
  [',” said Ada', 2],
  ['.“ So Ada', 2],
  ['!»', 2],
  [' said Ada', 0],
  ['', 0],
])('of %j so many units close what stands before: %i', (text, units) => {
  expect(closingMarks(text)).toBe(units);
});

test.each([
  ['checked', '✓ geprüft'],
  ['false', '✗ geprüft'],
] as const)('a verdict that is %s has its sign in every language', (stance, signs) => {
  const [mark] = markedPassages([annotation({ about: 'verdict', label: 'geprüft', stance })], say);
  expect(mark?.signs).toBe(signs);
});

test('that words have changed is said in the language of the editor', () => {
  expect(lineOf(annotation({ label: 'ja', place: 'changed' }), say)).toBe(
    'ja · the words have changed since!',
  );
});

test('a line says what is said, by whom, and when it was said last', () => {
  const dates = { created: '2026-11-26T10:00:00Z', modified: '2026-11-27T09:30:00Z' };
  expect(lineOf(annotation({ label: 'doubtful', creator: 'Ada Marsh', ...dates }), say)).toBe(
    'doubtful · Ada Marsh · 2026-11-27',
  );
  expect(lineOf(annotation({ label: 'doubtful' }), say)).toBe('doubtful');
});

function annotation(parts: Partial<ShownAnnotation>): ShownAnnotation {
  return {
    id: 'urn:uuid:1',
    uri: 'file:///news/courier.txt',
    range: RANGE,
    place: 'passage',
    about: 'note',
    label: '',
    stance: null,
    passage: 'It rained',
    document: 'courier.txt',
    text: '',
    creator: null,
    created: null,
    modified: null,
    ...parts,
  };
}
