import { expect, test } from 'vitest';
import { dropCorrections, putCorrection } from './change-corrections.ts';
import type { Correction } from './correction.ts';
import { type CorrectionsFile, printCorrections } from './corrections-file.ts';

/** A text in which the words of every correction stand in the order of their numbers. */
const PLACES = ['one', 'two', 'three', 'four'];

function correctionOf(document: string, exact: string, speaker = 'Ada Marsh'): Correction {
  return {
    document,
    member: null,
    exact,
    prefix: '',
    suffix: '',
    depth: 0,
    verdict: { speakers: [speaker] },
    others: {},
  };
}

const placeOf = ({ exact }: Correction) => {
  const place = PLACES.indexOf(exact);
  return place < 0 ? null : place;
};

function put(file: CorrectionsFile, ...corrections: readonly Correction[]): CorrectionsFile {
  return corrections.reduce((so, correction) => putCorrection(so, correction, new Set(), placeOf), file);
}

function order({ corrections }: CorrectionsFile): readonly string[] {
  return corrections.map(({ document, exact }) => `${document} ${exact}`);
}

const EMPTY: CorrectionsFile = { corrections: [], others: {} };

test('stand by document, then by place in the text, orphans last', () => {
  const file = put(
    EMPTY,
    correctionOf('b.txt', 'three'),
    correctionOf('a.txt', 'gone'),
    correctionOf('b.txt', 'one'),
    correctionOf('a.txt', 'four'),
    correctionOf('a.txt', 'two'),
  );
  expect(order(file)).toEqual(['a.txt two', 'a.txt four', 'a.txt gone', 'b.txt one', 'b.txt three']);
});

test('make the same file in whatever order they come', () => {
  const [a, b, c] = [
    correctionOf('a.txt', 'two'),
    correctionOf('a.txt', 'one'),
    correctionOf('b.txt', 'one'),
  ];
  const texts = [
    [a, b, c],
    [c, b, a],
    [b, c, a],
  ].map((corrections) => printCorrections(put(EMPTY, ...corrections)));
  expect(new Set(texts).size).toBe(1);
});

test('leave the order of other documents as it is', () => {
  const file = { corrections: [correctionOf('b.txt', 'two'), correctionOf('b.txt', 'one')], others: {} };
  expect(order(put(file, correctionOf('a.txt', 'one')))).toEqual(['a.txt one', 'b.txt two', 'b.txt one']);
});

test('add lines and change none where they come between others', () => {
  const before = printCorrections(put(EMPTY, correctionOf('a.txt', 'one'), correctionOf('a.txt', 'three')));
  const after = printCorrections(
    put(EMPTY, correctionOf('a.txt', 'one'), correctionOf('a.txt', 'three'), correctionOf('a.txt', 'two')),
  );
  const added = after.split('\n');
  for (const line of before.split('\n')) added.splice(added.indexOf(line), 1);
  expect(before.split('\n').length + added.length).toBe(after.split('\n').length);
  expect(added.join('')).toContain('"two"');
});

test('take the place of those that they replace, and keep what the file has besides', () => {
  const old = correctionOf('a.txt', 'one', 'Jonas Holt');
  const file = { corrections: [old], others: { project: 'Tides' } };
  const changed = putCorrection(file, correctionOf('a.txt', 'one'), new Set([old]), placeOf);
  expect(changed).toEqual({ corrections: [correctionOf('a.txt', 'one')], others: { project: 'Tides' } });
  expect(dropCorrections(changed, new Set(changed.corrections))).toEqual({
    corrections: [],
    others: { project: 'Tides' },
  });
});
