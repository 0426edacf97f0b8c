import { expect, test } from 'vitest';
import { positionsIn } from './source-position.ts';

test('counts lines and columns from 1, whatever ends the lines', () => {
  const text = 'one\r\ntwo\nthree\r“four”\n';
  const at = (offset: number) => Object.values(positionsIn(text)(offset)).join(':');
  expect(at(0)).toBe('1:1');
  expect(at(text.indexOf('two'))).toBe('2:1');
  expect(at(text.indexOf('three') + 4)).toBe('3:5');
  expect(at(text.indexOf('four'))).toBe('4:2');
  expect(at(text.length)).toBe('5:1');
});

test('counts an emoji as two columns, as editors do', () => {
  expect(positionsIn('😀“')(2)).toEqual({ line: 1, column: 3 });
});
