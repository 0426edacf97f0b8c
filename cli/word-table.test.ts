import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWordings } from '../engine/statements/align.ts';
import { collateWordings } from '../engine/statements/collate.ts';
import { cellsOf, wordTableLines } from './word-table.ts';
import { columns } from './wrap.ts';

/** The table of some wordings, the fullest first, told without marks. */
function tableOf(width: number, fullest: string, ...others: readonly string[]): readonly string[] {
  const collation = collateWordings(
    fullest,
    others.map((text) => ({ text, stretches: alignWordings(fullest, text).stretches })),
  );
  const wordings = [fullest, ...others].map((text) => ({ text, isTold: true }));
  const rows = cellsOf(collation, wordings).map((cells, index) => ({ head: `${index + 1}  `, cells }));
  return [...wordTableLines(collation.columns, rows, width)].map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}

test('words stand under those that they stand for, with a sign of their kind below', () => {
  expect(
    tableOf(
      80,
      'We will not sell 40 boats at the northern pier before May',
      'We will sell 45 boats at the old northern landing before May',
    ),
  ).toEqual([
    '1  We will not sell 40 boats at the     northern pier    before May',
    '2  We will --- sell 45 boats at the old northern landing before May',
    '           !!!      ##              +++          ~~~~~~~',
  ]);
});

test('what has no room goes on in another block, with the wordings that have something there', () => {
  expect(
    tableOf(
      32,
      'We will sell the northern harbour, and nobody asked us',
      'We will sell the southern harbour',
      'nobody asked us',
    ),
  ).toEqual([
    '1  We will sell the northern',
    '2  We will sell the southern',
    '                    ~~~~~~~~',
    '3  -------------------------',
    '',
    '1  harbour, and nobody asked us',
    '2  harbour  -------------------',
    '3  ------------ nobody asked us',
  ]);
});

test('a word too long for its column is broken, and wide characters are counted as wide', () => {
  const lines = tableOf(40, `港の北の橋は ${'x'.repeat(60)} end`, `港の南の橋は ${'x'.repeat(60)} end`);
  expect(lines.join('\n')).toContain('港の北の橋は');
  expect(lines.filter((line) => columns(line) > 40)).toEqual([]);
});

test('no line is wider than there is room for, whatever the wordings', () => {
  const word = fc.constantFrom(
    'we',
    'will',
    'not',
    '40',
    'boats',
    'harbour',
    'ministry',
    'x'.repeat(50),
    '港の橋',
    '(again)',
  );
  const wording = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 100 }), wording, wording, wording, (width, ...wordings) => {
      const [fullest, ...others] = wordings;
      for (const line of tableOf(width, fullest, ...others)) expect(columns(line)).toBeLessThanOrEqual(width);
    }),
  );
});
