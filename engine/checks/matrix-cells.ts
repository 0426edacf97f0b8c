/**
 * What stands in the cells of one row of the matrix of statements: how each document reports the statement.
 */
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Report } from '../statements/statement.ts';
import { type JudgedReport, judgeStatement } from './judge-reports.ts';

/** What a reader has to look at: who says it, a figure, a denial, or that a denial, a condition or a contrast is cut. */
export type Warning = 'speaker' | 'number' | 'denial' | 'cut';

/** One document's reports of one statement. */
export interface MatrixCell {
  /** At least one. */
  readonly reports: number;
  /** Of the gravest report: what is to be warned of before what is not, what is sure before what is only suggested. */
  readonly relation: Report['relation'];
  readonly status: Report['status'];
  /** The gravest of all reports; null where there is nothing to warn of. */
  readonly warning: Warning | null;
}

/**
 * The cells by document id.
 *
 * Cost: the reports of the statement, and one alignment for each of their wordings in the documents that are meant.
 */
export function matrixCells(
  snapshot: Snapshot,
  statementId: string,
  isMeant: (documentId: string) => boolean,
): ReadonlyMap<string, MatrixCell> {
  const statement = snapshot.statement(statementId);
  const byDocument = new Map<string, JudgedReport[]>();
  for (const judged of statement ? judgeStatement(snapshot, statement, isMeant) : []) {
    const { documentId } = judged.report;
    byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), judged]);
  }
  return new Map([...byDocument].map(([id, reports]) => [id, cellOf(reports)]));
}

/** What is to be warned of in a report; null for nothing. */
export function warningOf(judged: JudgedReport): Warning | null {
  if (judged.code === 'truncated-quotation') return judged.grave ? 'cut' : null;
  return WARNINGS[judged.code] ?? null;
}

const WARNINGS: Readonly<Partial<Record<JudgedReport['code'], Warning>>> = {
  'attribution-differs': 'speaker',
  'number-differs': 'number',
  'negation-differs': 'denial',
};

const GRAVEST_FIRST: readonly (Warning | null)[] = ['speaker', 'number', 'denial', 'cut', null];

/** The farthest from the fullest wording first. A document that has the fullest is known by it, though it repeats a part. */
const FARTHEST_FIRST: readonly Report['relation'][] = [
  'fullest',
  'partial',
  'paraphrased',
  'reworded',
  'spliced',
  'truncated',
  'verbatim',
];

function cellOf(reports: readonly JudgedReport[]): MatrixCell {
  const gravity = (judged: JudgedReport) => GRAVEST_FIRST.indexOf(warningOf(judged));
  const unsure = ({ report }: JudgedReport) => (report.status === 'suggested' ? 1 : 0);
  const [first] = reports.toSorted(
    (a, b) =>
      gravity(a) - gravity(b) ||
      unsure(a) - unsure(b) ||
      FARTHEST_FIRST.indexOf(a.report.relation) - FARTHEST_FIRST.indexOf(b.report.relation),
  ) as [JudgedReport];
  const { relation, status } = first.report;
  return { reports: reports.length, relation, status, warning: warningOf(first) };
}
