import { expect, test } from 'vitest';
import { csvLine, parseCsv } from '../../engine/export/csv.ts';
import type { DisagreementView } from '../disagreement-view.ts';
import { decisionTable, readDecisionTable } from './decision-table.ts';

const VERSIONS = [
  { id: 'urn:uuid:1', state: 'v1e5' },
  { id: '=HYPERLINK("https://example.org")\t100% \u202eü', state: 'v2' },
];

const VIEW: DisagreementView = {
  path: 'news/courier.txt',
  member: null,
  position: { line: 1, column: 2 },
  kind: 'tag',
  differs: [],
  a: { says: '=1+1', words: 'ferry', versions: VERSIONS, folder: 'news' },
  b: null,
};

function tableWith(decision: string): string {
  const [head = [], [, ...cells] = []] = parseCsv(
    [...decisionTable([VIEW], { a: 'Ada', b: '@Ivo' })].join(''),
  );
  return [head, [decision, ...cells]].map(csvLine).join('');
}

test('what is decided on comes back as it was, from comma or semicolon', () => {
  const table = tableWith('Both');
  for (const text of [
    table,
    `\ufeff${table}`,
    [...parseCsv(table)]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n'),
  ]) {
    expect(readDecisionTable(text, 'x.csv')).toEqual([
      { row: 'x.csv: row 2', decision: 'both', a: VERSIONS.map((own) => ({ ...own, from: 'news' })), b: [] },
    ]);
  }
});

test('no cell is a formula', () => {
  const table = tableWith('');
  expect(table).toContain(",'=1+1,");
  expect(table).toContain(",'@Ivo,");
});

test('what is no decision, and a table of something else, are refused by name', () => {
  expect(() => readDecisionTable(tableWith('yes'), 'x.csv')).toThrow('x.csv: row 2: “yes” is none of');
  expect(() => readDecisionTable('a,b\r\n1,2\r\n', 'x.csv')).toThrow('x.csv has no column “decision”');
  expect(() => readDecisionTable(tableWith('a').replace('v1e5', ''), 'x.csv')).toThrow('have been changed');
});
