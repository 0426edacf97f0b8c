import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAll } from './anchor-all.ts';
import { selectorsIn } from './selectors.ts';

const PIECES = [
  'a',
  'aa',
  ' ',
  '\r\n',
  '\n',
  '\r',
  '“',
  '"',
  '…',
  '🌊',
  'e\u0301',
  'é',
  '\u200d',
  '👩‍👧',
  '한',
  '\u1161',
  '\u00ad',
  'no',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const ends = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 });

function spansIn(document: string, pairs: readonly (readonly [number, number])[]) {
  return pairs.map((pair) => {
    const [start = 0, end = 0] = pair.map((at) => Math.min(at, document.length)).sort((a, b) => a - b);
    return { start, end };
  });
}

test('in an unchanged text everything stands where it stood', () => {
  fc.assert(
    fc.property(text, ends, (document, pairs) => {
      const spans = spansIn(document, pairs);
      const selectors = spans.map(selectorsIn(document));
      const again = anchorAll(document, selectors).map((placement) => {
        if (placement.how !== 'exact') return placement;
        return selectorsIn(document)(placement.span);
      });
      expect(again).toEqual(selectors);
    }),
  );
});

test('a switch of line ends changes nothing', () => {
  fc.assert(
    fc.property(text, ends, (source, pairs) => {
      const document = source.replaceAll('\r', '');
      const selectors = spansIn(document, pairs).map(selectorsIn(document));
      const switched = document.replaceAll('\n', '\r\n');
      expect(anchorAll(switched, selectors).every(({ how }) => how === 'exact')).toBe(true);
    }),
  );
});

test('in any other text a placement is a span of it that cuts no pair', () => {
  fc.assert(
    fc.property(text, text, ends, (before, now, pairs) => {
      for (const placement of anchorAll(now, spansIn(before, pairs).map(selectorsIn(before)))) {
        const places = placement.how === 'orphan' ? placement.guesses : [placement];
        for (const { span } of places) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(now.length);
          expect(now.slice(span.start, span.end)).not.toMatch(/\p{Surrogate}/u);
        }
        expect(places.length).toBeLessThanOrEqual(5);
      }
    }),
  );
});

describe('a hard text is read to its end', () => {
  const row = '“No comment,” he said.\n\n'.repeat(500);
  test.each([
    ['one letter', 'a'.repeat(50_000)],
    ['one line', 'the boats came in and '.repeat(2500)],
    ['equal paragraphs', row],
    ['one letter with marks', `a${'\u0301\u0316'.repeat(10_000)}`],
    ['spaces', ' '.repeat(50_000)],
    ['halves of pairs', '\ud83d'.repeat(25_000)],
  ])('%s', (_, document) => {
    const selectors = Array.from({ length: 40 }, (_, index) => {
      const start = Math.floor((index * document.length) / 40);
      return selectorsIn(document)({ start, end: Math.min(document.length, start + 40) });
    });
    const now = `x${document.slice(0, 5000)}y${document.slice(5020)}`;
    expect(anchorAll(now, selectors)).toHaveLength(40);
    expect(anchorAll('', selectors).every(({ how }) => how === 'orphan')).toBe(true);
  });

  test('equal paragraphs behind a new one keep their order', () => {
    const spans = Array.from({ length: 500 }, (_, index) => ({ start: index * 24, end: index * 24 + 22 }));
    const heading = 'It rained.\n\n';
    const placements = anchorAll(heading + row, spans.map(selectorsIn(row)));
    expect(placements).toEqual(
      spans.map(({ start, end }) => ({
        how: 'moved',
        span: { start: start + heading.length, end: end + heading.length },
      })),
    );
  });
});
