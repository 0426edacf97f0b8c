import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';

function paragraphs(text: string): readonly string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

test('a line is a paragraph, with or without blank lines between', () => {
  expect(paragraphs('It rained.\nNobody came.')).toEqual(['It rained.', 'Nobody came.']);
  expect(paragraphs('It rained.\n\n\n \nNobody came.\n')).toEqual(['It rained.', 'Nobody came.']);
});

test.each(['\n', '\r\n', '\r'])('%j ends lines', (end) => {
  expect(paragraphs(`It rained.${end}${end}Nobody came.${end}`)).toEqual(['It rained.', 'Nobody came.']);
});

test('leaves white space at either end out, of every kind', () => {
  expect(paragraphs('\ufeff\t It rained.\u00a0 \n\u3000\n')).toEqual(['It rained.']);
});

test('lines that break inside sentences are wrapped: a blank line ends the paragraph', () => {
  const wrapped = 'The ferry left the\nharbour before the\nstorm came.\n\nNobody was on\nboard of it.';
  expect(paragraphs(wrapped)).toEqual([
    'The ferry left the\nharbour before the\nstorm came.',
    'Nobody was on\nboard of it.',
  ]);
  expect(paragraphs(wrapped.replace(/\n/g, '\r\n'))).toHaveLength(2);
});

test('one line wider than a wrap shows that lines are paragraphs', () => {
  const wide = 'The ferry left the harbour before the storm came, '.repeat(3);
  expect(paragraphs(`The ferry left the\nharbour before the\nstorm\n\n${wide}`)).toHaveLength(4);
});

test('a text of white space has none', () => {
  expect(paragraphs('')).toEqual([]);
  expect(paragraphs(' \n\r\n\t')).toEqual([]);
});

test('whatever the text, paragraphs lie in order and hold all but white space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word', '.', ' ', '\n', '\r', '\r\n', '\t', '“', '\0')),
      (pieces) => {
        const text = pieces.join('');
        let end = -1;
        for (const span of splitParagraphs(text)) {
          expect(span.start).toBeGreaterThan(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(paragraphs(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
