import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, partIn, shortenedCell } from './table-blocks.ts';

const cuts = (widths: readonly number[], cells: Parameters<typeof blocksOf>[1], room: number) =>
  blocksOf(widths, cells, room).map(({ from, to }) => `${from}-${to}`);

test('takes as many columns as there is room for', () => {
  expect(cuts([10, 10, 10, 10, 10], [], 25)).toEqual(['0-2', '2-4', '4-5']);
  expect(cuts([10, 10], [], 100)).toEqual(['0-2']);
  expect(cuts([], [], 100)).toEqual([]);
});

test('a column that is too wide is a block', () => {
  expect(cuts([10, 90, 10], [], 50)).toEqual(['0-1', '1-2', '2-3']);
});

test('cuts before a cell that would not be whole, but not where little would be left', () => {
  expect(cuts([10, 10, 10, 10, 10], [{ column: 2, columns: 2 }], 30)).toEqual(['0-2', '2-5']);
  expect(cuts([10, 10, 10, 10, 10], [{ column: 1, columns: 4 }], 35)).toEqual(['0-3', '3-5']);
});

test('a cell that is cut shares out its words, each once and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 12 }),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }),
      fc.nat(40),
      (words, widths, room) => {
        const cell = { column: 0, columns: widths.length, text: words.join(' ') };
        const parts = blocksOf(widths, [cell], room).map((block) => partIn(cell, block)?.text ?? '');
        expect(parts.filter((text) => text !== '').join(' ')).toBe(cell.text);
      },
    ),
  );
});

test('a cell that only goes on to other things has its ends, and one ellipsis', () => {
  const words = 'and then we went home … because it was far too late to wait … in the rain all night';
  expect(shortenedCell({ text: words, isOutside: true })).toBe('and then we went … the rain all night');
  const own = 'and then we … because it was far too late to wait for him … rain all night';
  expect(shortenedCell({ text: own, isOutside: true })).toBe('and then we … rain all night');
  expect(shortenedCell({ text: words, isOutside: false })).toBe(words);
});
