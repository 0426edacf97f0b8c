import { expect, test } from 'vitest';
import type { ReportView, StatementView } from '../engine/export/statement-view.ts';
import { reportLines } from './statement-lines.ts';

function reportAt(line: number, member: string | null): ReportView {
  return {
    path: 'a.txt',
    member,
    position: { line, column: 1 },
    speaker: null,
    relation: 'verbatim',
    status: 'confirmed',
    opinions: [],
  } as unknown as ReportView;
}

function statementOf(reports: readonly ReportView[]): StatementView {
  return { id: 'S1', speakerKey: null, speaker: null, wordings: [{ text: 'We wait.', reports }] };
}

const printed = (statement: StatementView) =>
  reportLines(statement, 0, Number.POSITIVE_INFINITY).flatMap((lines) =>
    lines.map((line) => line.map(({ text }) => text).join('')),
  );

test('a report in a loose file has an empty cell for the member where others are in a bundle', () => {
  expect(printed(statementOf([reportAt(1, null), reportAt(2, 'b.txt')]))).toEqual([
    expect.stringMatching(/^a\.txt:1:1 {9,}\S/),
    expect.stringMatching(/^a\.txt:2:1 {2}b\.txt {2}\S/),
  ]);
});

test('a statement that is reported very often takes no longer for each report', () => {
  const reports = Array.from({ length: 100_000 }, (_, line) => reportAt(line + 1, null));
  expect(printed(statementOf(reports))).toHaveLength(100_000);
});
