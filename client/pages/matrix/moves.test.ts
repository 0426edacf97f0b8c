import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Key, moveBy, stepOf } from './moves.ts';

const SIZE = { rows: 50, columns: 20, page: 10 };

function press(name: string): Key {
  const parts = name.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

test.each([
  ['ArrowDown', [3, 4], [4, 4]],
  ['ArrowUp', [0, 4], [-1, 4]],
  ['ArrowUp', [-1, 4], [-1, 4]],
  ['ArrowUp', [0, -1], [0, -1]],
  ['ArrowLeft', [3, 0], [3, -1]],
  ['ArrowLeft', [-1, 0], [0, -1]],
  ['ArrowRight', [3, 19], [3, 19]],
  ['ArrowDown', [49, 4], [49, 4]],
  ['PageDown', [3, 4], [13, 4]],
  ['PageDown', [45, 4], [49, 4]],
  ['PageUp', [3, 4], [0, 4]],
  ['Home', [3, 4], [3, -1]],
  ['Home', [-1, 4], [-1, 0]],
  ['End', [3, 4], [3, 19]],
  ['Ctrl+Home', [3, 4], [0, -1]],
  ['Ctrl+End', [3, 4], [49, 19]],
  ['Meta+End', [3, 4], [49, 19]],
] as const)('%s leads from %j to %j', (name, [row, column], [toRow, toColumn]) => {
  expect(moveBy(press(name), { row, column }, SIZE)).toEqual({ row: toRow, column: toColumn });
});

test.each(['a', 'Enter', 'Tab', 'Alt+ArrowDown', 'Shift+ArrowDown', 'Ctrl+PageDown'])(
  '%s is no move',
  (name) => {
    expect(moveBy(press(name), { row: 3, column: 4 }, SIZE)).toBeNull();
  },
);

test('an arrow with Ctrl or Cmd steps to the next report, and is no move', () => {
  expect(stepOf(press('Ctrl+ArrowLeft'))).toBe('left');
  expect(stepOf(press('Meta+ArrowDown'))).toBe('down');
  for (const name of ['ArrowLeft', 'Ctrl+Home', 'Ctrl+Shift+ArrowLeft', 'Ctrl+constructor'])
    expect(stepOf(press(name))).toBeNull();
  expect(moveBy(press('Ctrl+ArrowLeft'), { row: 3, column: 4 }, SIZE)).toBeNull();
});

test('no key leads out of the grid, or to the corner of one that has rows', () => {
  const keys = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'Ctrl+Home',
    'Ctrl+End',
  );
  const grid = fc.record({ rows: fc.nat(5), columns: fc.nat(5), page: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(keys), grid, (pressed, size) => {
      let spot = { row: 0, column: 0 };
      for (const name of pressed) {
        spot = moveBy(press(name), spot, size) ?? spot;
        expect(spot.row).toBeLessThan(Math.max(size.rows, 1));
        expect(spot.column).toBeLessThan(Math.max(size.columns, 1));
        expect(Math.min(spot.row, spot.column)).toBeGreaterThanOrEqual(-1);
        if (size.rows > 0) expect(spot).not.toEqual({ row: -1, column: -1 });
      }
    }),
  );
});
