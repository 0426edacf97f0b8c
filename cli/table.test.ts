import { expect, test } from 'vitest';
import { paint } from './style.ts';
import { type Column, type Row, tableLines } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'PLACE', keeps: 'end' },
  { title: 'SPEAKER', keeps: 'start' },
];

function row(place: string, speaker: string, text: string): Row {
  return { cells: [[{ text: place }], [{ text: speaker }]], text: () => [{ text }] };
}

function table(width: number, ...groups: readonly (readonly Row[])[]): string {
  const lines = tableLines(COLUMNS, 'WORDS', groups, { width, color: false });
  return Array.from(lines, (line) => paint(line, false).trimEnd()).join('\n');
}

const TEXT = 'we will close every harbour on the island before the end of the week';

test('aligns columns and cuts nothing where there is no limit', () => {
  expect(
    table(Number.POSITIVE_INFINITY, [row('a.txt:1:2', 'Torres', TEXT)], [row('long/b.txt:10:2', 'Li', 'no')]),
  ).toBe(
    [
      'PLACE            SPEAKER  WORDS',
      `a.txt:1:2        Torres   ${TEXT}`,
      'long/b.txt:10:2  Li       no',
    ].join('\n'),
  );
});

test('wraps the text in its column', () => {
  expect(table(62, [row('a.txt:1:2', 'Torres', TEXT)])).toBe(
    [
      'PLACE      SPEAKER  WORDS',
      'a.txt:1:2  Torres   we will close every harbour on the island',
      '                    before the end of the week',
    ].join('\n'),
  );
});

test('puts the text below its row where the column would be narrow', () => {
  expect(table(50, [row('a.txt:1:2', 'Torres', TEXT)])).toBe(
    [
      'PLACE      SPEAKER',
      'a.txt:1:2  Torres',
      '    we will close every harbour on the island',
      '    before the end of the week',
    ].join('\n'),
  );
});

test('keeps the end of a place and the start of a name', () => {
  expect(table(30, [row('articles/monday/courier.txt:1:2', 'the minister of harbours', 'no')])).toBe(
    ['PLACE           SPEAKER', '…urier.txt:1:2  the minister …', '    no'].join('\n'),
  );
});

test('sets groups of several rows apart', () => {
  const pair = [row('a', 'b', 'c'), row('a', 'b', 'd')];
  expect(table(Number.POSITIVE_INFINITY, pair, pair).split('\n')[3]).toBe('');
});

test('leaves out a column in which nothing stands', () => {
  expect(table(Number.POSITIVE_INFINITY, [row('a.txt:1:2', '', 'no')])).toBe(
    'PLACE      WORDS\na.txt:1:2  no',
  );
});
