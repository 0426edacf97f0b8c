import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, type Selectors, selectorsIn, selectorsOf } from './selectors.ts';

/** The selectors of the first place of some words. */
function selectors(document: string, words: string): Selectors {
  const start = document.indexOf(words);
  return selectorsOf(document, { start, end: start + words.length });
}

const LONG =
  'The harbour master counted the boats twice, found the same number, and went home to his supper.';

test('has the words and 32 units on each side', () => {
  const { quote, position } = selectors(LONG, 'found');
  expect(quote).toEqual({
    exact: 'found',
    prefix: 'master counted the boats twice, ',
    suffix: ' the same number, and went home ',
  });
  expect(position).toEqual({ start: LONG.indexOf('found'), end: LONG.indexOf('found') + 5 });
});

test('has less context where the document ends', () => {
  expect(selectors('It rained.', 'rained').quote).toEqual({ exact: 'rained', prefix: 'It ', suffix: '.' });
});

test('counts code points, and a line end as one', () => {
  const { position } = selectors('🌧️ rain\r\n𝒜 boat', 'boat');
  expect(position).toEqual({ start: 10, end: 14 });
});

test('is the same whatever the line ends are', () => {
  const document = 'It rained.\n\nNobody came\nto the pier.\n';
  const words = 'came\nto the';
  const withReturns = selectors(document.replaceAll('\n', '\r\n'), words.replaceAll('\n', '\r\n'));
  expect(withReturns).toEqual(selectors(document, words));
});

describe('cuts no grapheme', () => {
  test.each([
    ['a surrogate pair', 'see 🌊 here', 4, 5, '🌊'],
    ['a letter from its marks', 'Jose\u0301 came', 2, 4, 'se\u0301'],
    ['a family', 'the 👩‍👩‍👧 came', 6, 7, '👩‍👩‍👧'],
    ['a flag from another', 'in 🇩🇪🇫🇷🇵🇹', 7, 9, '🇫🇷'],
    ['a line end', 'one\r\ntwo', 0, 4, 'one\n'],
  ])('not %s', (_, document, start, end, exact) => {
    expect(selectorsOf(document, { start, end }).quote.exact).toBe(exact);
  });

  test('nor at the outer ends of the context', () => {
    const { quote } = selectorsOf(`${'👩‍👩‍👧'.repeat(9)} yes ${'👩‍👩‍👧'.repeat(9)}`, { start: 73, end: 76 });
    expect(quote).toEqual({
      exact: 'yes',
      prefix: `${'👩‍👩‍👧'.repeat(4)} `,
      suffix: ` ${'👩‍👩‍👧'.repeat(4)}`,
    });
  });
});

test('words that stand twice have at least 64 units, and what tells them apart', () => {
  const paragraph = '“No comment,” he said.\n\n';
  const document = `It rained.\n\n${paragraph.repeat(6)}It snowed.\n`;
  const of = selectorsIn(document);
  const all = Array.from(document.matchAll(/No comment/g), ({ index }) =>
    of({ start: index, end: index + 10 }),
  );
  const wholes = all.map(({ quote }) => quote.prefix + quote.exact + quote.suffix);
  expect(new Set(wholes).size).toBe(6);
  expect(
    Math.min(...all.map(({ quote }) => Math.max(quote.prefix.length, quote.suffix.length))),
  ).toBeGreaterThan(CONTEXT);
});

test('any span of any text has selectors whose quote stands at their position', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\r\n',
    '\n',
    '\r',
    '🌊',
    '\u0301',
    '\u200d',
    '👩‍👧',
    '한',
    '\u1161',
    '”',
  );
  const document = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(document, fc.nat(60), fc.nat(60), (text, one, other) => {
      const [start, end] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
      const { quote, position } = selectorsOf(text, { start: start ?? 0, end: end ?? 0 });
      const points = Array.from(text.replaceAll('\r\n', '\n'));
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    }),
  );
});
