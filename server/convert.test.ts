import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWidth, offsetAt, positionAt } from './convert.ts';

/** Texts in which everything that could shift a column is frequent. */
const texts = fc
  .array(
    fc.constantFrom('\r', '\n', '\r\n', '\u2028', '😀', '\ud83d', '\ude00', 'e\u0301', '“', 'a', ' ', '\t'),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

const betweenCrAndLf = (text: string, offset: number) => text[offset - 1] === '\r' && text[offset] === '\n';

test('offset → position → offset is the identity', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const file = { text };
      for (let offset = 0; offset <= text.length; offset++) {
        if (betweenCrAndLf(text, offset)) continue;
        expect(offsetAt(file, positionAt(file, offset))).toBe(offset);
      }
    }),
  );
});

test('later offsets have later positions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const file = { text };
      for (let offset = 1; offset <= text.length; offset++) {
        if (betweenCrAndLf(text, offset)) continue;
        const [before, after] = [positionAt(file, offset - 1), positionAt(file, offset)];
        const sameLine = before.line === after.line;
        expect(sameLine ? after.character > before.character : after.line === before.line + 1).toBe(true);
      }
    }),
  );
});

test('takes LF, CR LF and CR as line ends', () => {
  const file = { text: 'a\nb\r\nc\rd' };
  expect([0, 2, 5, 7].map((offset) => positionAt(file, offset))).toEqual(
    [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
  );
  expect([0, 1, 2, 3].map((line) => lineWidth(file, line))).toEqual([1, 1, 1, 1]);
});

test('has no position between CR and LF', () => {
  expect(positionAt({ text: 'ab\r\ncd' }, 3)).toEqual({ line: 0, character: 2 });
});

test('takes positions outside the text for the nearest place', () => {
  const file = { text: 'ab\r\ncd' };
  expect(offsetAt(file, { line: 0, character: 99 })).toBe(2);
  expect(offsetAt(file, { line: 9, character: 0 })).toBe(6);
  expect(offsetAt(file, { line: -1, character: 5 })).toBe(0);
  expect(offsetAt(file, { line: 1, character: -5 })).toBe(4);
  expect(positionAt(file, 99)).toEqual({ line: 1, character: 2 });
  expect(positionAt(file, -1)).toEqual({ line: 0, character: 0 });
});

test('counts UTF-16 units', () => {
  expect(positionAt({ text: '“😀” he' }, 5)).toEqual({ line: 0, character: 5 });
});
