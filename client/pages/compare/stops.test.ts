import { expect, test } from 'vitest';
import type { ComparedCell, ComparedWording } from '../../../protocol/requests.ts';
import { acrossLines, alongLine, type Stop, stepFrom, stopsOf } from './stops.ts';

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

test('steps go round and round', () => {
  expect(stepFrom(STOPS, null, 1)).toBe(STOPS[0]);
  expect(stepFrom(STOPS, null, -1)).toBe(STOPS[4]);
  expect(stepFrom(STOPS, at(9, 3), 1)).toBe(STOPS[0]);
  expect(stepFrom(STOPS, at(5, 3), -1)).toBe(at(4, 1));
  expect(stepFrom([], null, 1)).toBe(null);
});

test('goes along a line and stays at its ends', () => {
  expect(alongLine(STOPS, at(2, 3), 1)).toBe(at(5, 3));
  expect(alongLine(STOPS, at(2, 3), -1)).toBe(at(2, 3));
  expect(alongLine(STOPS, at(9, 3), 1)).toBe(at(9, 3));
});

test('goes to the nearest difference of the next line that has one', () => {
  expect(acrossLines(STOPS, at(4, 1), 1)).toBe(at(5, 3));
  expect(acrossLines(STOPS, at(9, 3), -1)).toBe(at(9, 1));
  expect(acrossLines(STOPS, at(4, 1), -1)).toBe(at(4, 1));
});
