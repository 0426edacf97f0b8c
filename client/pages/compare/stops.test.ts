import { expect, test } from 'vitest';
import type { ComparedCell, ComparedWording } from '../../../protocol/requests.ts';
import { type Stop, stopAfterKey, stopsOf } from './stops.ts';

/** A line that differs in these columns, each a difference; with words unless the column is negative. */
function line(...columns: readonly number[]): ComparedWording {
  const cells = columns.map((column, difference): ComparedCell => {
    const text = column < 0 ? '' : 'word ';
    return { column: Math.abs(column), columns: 1, text, kind: 'wording', difference, isOutside: false };
  });
  const differences = columns.map(() => ({ kind: 'wording', text: '' }) as const);
  return { reports: { entries: [], total: 0 }, isTold: false, cells, differences };
}

const LINES = [line(), line(4, 9), line(), line(2, 5, 9)];
const STOPS = stopsOf(LINES);
const at = (column: number, on: number) =>
  STOPS.find((stop) => stop.line === on && stop.column === column) as Stop;
const places = (stops: readonly Stop[]) => stops.map((stop) => `${stop.column}/${stop.line}`);

test('the differences are in the order of the text', () => {
  expect(places(STOPS)).toEqual(['2/3', '4/1', '5/3', '9/1', '9/3']);
});

test('a difference in several cells is one place, at its first words', () => {
  const [own] = [line(-3, 7)];
  const cells = (own?.cells ?? []).map((cell) => ({ ...cell, difference: 0 }));
  expect(places(stopsOf([{ ...line(-3), cells }]))).toEqual(['7/0']);
});

const NOWHERE = { current: null, at: null, isRightToLeft: false };

function after(key: string, from: Stop | null, isRightToLeft = false): Stop | null {
  const isShifted = key.startsWith('Shift+');
  const pressed = { key: key.replace('Shift+', ''), shiftKey: isShifted };
  return stopAfterKey(STOPS, pressed, { current: from, at: from, isRightToLeft });
}

test.each([
  ['n', 'p'],
  ['F7', 'Shift+F7'],
])('%s and %s go round and round', (next, previous) => {
  expect(after(next, null)).toBe(STOPS[0]);
  expect(after(previous, null)).toBe(STOPS[4]);
  expect(after(next, at(9, 3))).toBe(STOPS[0]);
  expect(after(previous, at(5, 3))).toBe(at(4, 1));
  expect(stopAfterKey([], { key: next, shiftKey: false }, NOWHERE)).toBe(null);
});

test('the arrows to the sides go along a line and stay at its ends', () => {
  expect(after('ArrowRight', at(2, 3))).toBe(at(5, 3));
  expect(after('ArrowLeft', at(2, 3))).toBe(at(2, 3));
  expect(after('ArrowRight', at(9, 3))).toBe(at(9, 3));
  expect(after('ArrowLeft', at(2, 3), true)).toBe(at(5, 3));
});

test('the arrows up and down go to the nearest difference of the next line that has one', () => {
  expect(after('ArrowDown', at(4, 1))).toBe(at(5, 3));
  expect(after('ArrowUp', at(9, 3))).toBe(at(9, 1));
  expect(after('ArrowUp', at(4, 1))).toBe(at(4, 1));
});

test('the arrows lead nowhere where no difference has the focus', () => {
  const reached = { ...NOWHERE, current: at(4, 1) };
  expect(stopAfterKey(STOPS, { key: 'ArrowDown', shiftKey: false }, reached)).toBe(null);
  expect(after('x', at(4, 1))).toBe(null);
});
