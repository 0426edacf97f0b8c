/**
 * The matrix of statements: documents across, statements down. Each answer is of the part that is seen, so that none grows
 * with the corpus; the whole is made for an export alone.
 */

import { judgeStatement } from '../../engine/checks/judge-reports.ts';
import { matrixCells, warningOf } from '../../engine/checks/matrix-cells.ts';
import { tellReport } from '../../engine/checks/tell-report.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { layMatrix, type StatementMatrix } from '../../engine/corpus/statement-matrix.ts';
import { wordingIn } from '../../engine/corpus/wording.ts';
import { shorten } from '../../engine/text/shorten.ts';
import { translated } from '../../protocol/phrase.ts';
import {
  EXPORT_MATRIX,
  type ExportMatrixParams,
  type ExportMatrixResult,
  MATRIX_PART,
  MATRIX_REPORTS,
  MATRIX_STEP,
  type MatrixCell,
  type MatrixColumn,
  type MatrixParams,
  type MatrixPart,
  type MatrixPartParams,
  type MatrixReport,
  type MatrixReportsParams,
  type MatrixRow,
  type MatrixStep,
  type MatrixStepParams,
} from '../../protocol/requests.ts';
import { positionAt } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { prepareStatements, statementReport, statementSummary, statementsMeant } from '../find-statements.ts';
import { FLAG, fieldsOf, oneOf, orNull, pairOf, TEXT, WHOLE_NUMBER } from '../forms.ts';
import { guard, type Task } from '../guard.ts';
import { exportMatrix } from '../matrix-export.ts';
import { documentNameApart, pathInFolder } from '../places.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

/** UTF-16 units of a wording that a row shows, and that are shown of a report. */
const WORDS_IN_ROW = 120;
const WORDS_IN_REPORT = 600;

/** Rows and columns of a part: more than fit on any screen. */
const MOST_LINES = 200;

/** Reports of one document that are described. */
const MOST_REPORTS = 10;

/** The matrix that was asked for last: while the user scrolls it is the same. */
interface Laid {
  readonly key: string;
  readonly snapshot: Snapshot;
  readonly matrix: StatementMatrix;
}

const MATRIX = {
  query: TEXT,
  onlyDiffering: FLAG,
  rowOrder: oneOf('spread', 'differences', 'speaker', 'corpus'),
  columnOrder: oneOf('rows', 'corpus', 'reports'),
  hasIdleDocuments: FLAG,
};
const PART = fieldsOf<MatrixPartParams>({
  ...MATRIX,
  rows: pairOf(WHOLE_NUMBER),
  columns: pairOf(WHOLE_NUMBER),
  statement: orNull(TEXT),
  document: orNull(TEXT),
});
const WHOLE = fieldsOf<ExportMatrixParams>({ ...MATRIX, format: oneOf('html', 'csv') });
const STEP = fieldsOf<MatrixStepParams>({
  ...MATRIX,
  row: WHOLE_NUMBER,
  column: WHOLE_NUMBER,
  direction: oneOf('up', 'down', 'left', 'right'),
});
const OF_CELL = fieldsOf<MatrixReportsParams>({ statement: TEXT, document: orNull(TEXT) });

export const statementMatrix: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, statementNews } = services;
    let laid: Laid | null = null;
    const lay = async (params: MatrixParams, task: Task): Promise<Laid> => {
      await prepareStatements(session, task);
      const { query, onlyDiffering, rowOrder, columnOrder, hasIdleDocuments } = params;
      const snapshot = session.snapshot();
      const layout = { rows: rowOrder, columns: columnOrder, hasIdleDocuments };
      const key = JSON.stringify([query, onlyDiffering, layout]);
      if (laid?.snapshot.revision !== snapshot.revision || laid.key !== key) {
        const statements = statementsMeant(snapshot, { query, onlyDiffering });
        laid = { key, snapshot, matrix: layMatrix(snapshot, statements, layout) };
      }
      return laid;
    };
    connection.onRequest(
      MATRIX_PART,
      guard(services, 'matrix part', PART, async (params, task): Promise<MatrixPart> => {
        statementNews.asked();
        return partOf(session, await lay(params, task), params, task);
      }),
    );
    connection.onRequest(
      EXPORT_MATRIX,
      guard(
        services,
        'matrix export',
        WHOLE,
        async (params, task): Promise<ExportMatrixResult> =>
          exportMatrix(session, (await lay(params, task)).matrix, params.format, task),
      ),
    );
    connection.onRequest(
      MATRIX_STEP,
      guard(services, 'matrix step', STEP, async (params, task): Promise<MatrixStep | null> => {
        return stepFrom((await lay(params, task)).matrix, params);
      }),
    );
    connection.onRequest(
      MATRIX_REPORTS,
      guard(services, 'matrix reports', OF_CELL, (params): readonly MatrixReport[] =>
        reportsOf(session, params),
      ),
    );
  },
};

/** The corpus may change at a rest; what has gone by then is left out, and the client will hear of it. */
async function partOf(
  session: Session,
  { snapshot, matrix }: Laid,
  params: MatrixPartParams,
  { checkpoint }: Task,
): Promise<MatrixPart> {
  const { from, to } = boundsOf(params.rows);
  const { from: left, to: right } = boundsOf(params.columns);
  const columns = matrix.columns.slice(left, right).map(({ document, statements }, index): MatrixColumn => {
    const { id, path, base } = document;
    const position = positionAt(snapshot.file(path) ?? document, base);
    return {
      column: left + index,
      id,
      name: documentNameApart(snapshot, session.say, document),
      path: pathInFolder(session, document),
      uri: session.uriOf(path),
      position,
      statements,
    };
  });
  const places = new Map(columns.map(({ id, column }) => [id, column]));
  const whole = {
    whole: { rows: matrix.rows.length, columns: matrix.columns.length },
    found: {
      row: indexOf(matrix.rows, ({ id }) => id === params.statement),
      column: indexOf(matrix.columns, ({ document }) => document.id === params.document),
    },
    statements: snapshot.listStatements().length,
    isReading: session.isReading,
  };
  const rows: MatrixRow[] = [];
  const cells: MatrixCell[] = [];
  for (const [index, statement] of matrix.rows.slice(from, to).entries()) {
    const row = from + index;
    const now = session.snapshot();
    for (const summary of statementSummary(now, statement, WORDS_IN_ROW)) rows.push({ row, ...summary });
    for (const [id, cell] of matrixCells(now, statement.id, (document) => places.has(document)))
      cells.push({ row, column: places.get(id) ?? 0, ...cell });
    await checkpoint();
  }
  return { rows, columns, cells, ...whole };
}

function indexOf<Entry>(entries: readonly Entry[], isMeant: (entry: Entry) => boolean): number | null {
  const index = entries.findIndex(isMeant);
  return index < 0 ? null : index;
}

/** Costs by the documents of the statement; up and down, of the statements that are passed over. */
function stepFrom(
  { rows, columns }: StatementMatrix,
  { row, column, direction }: MatrixStepParams,
): MatrixStep | null {
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  if (direction === 'up' || direction === 'down') {
    const id = columns[column]?.document.id;
    if (id === undefined) return null;
    for (let at = row + step; at >= 0 && at < rows.length; at += step)
      if (rows[at]?.documents.includes(id)) return { row: at, column };
    return null;
  }
  const reporting = new Set(rows[row]?.documents);
  for (let at = column + step; at >= 0 && at < columns.length; at += step)
    if (reporting.has(columns[at]?.document.id ?? '')) return { row, column: at };
  return null;
}

function boundsOf([first, end]: readonly [number, number]): { readonly from: number; readonly to: number } {
  const from = Math.max(0, first);
  return { from, to: Math.min(end, from + MOST_LINES) };
}

function reportsOf(
  session: Session,
  { statement: id, document }: MatrixReportsParams,
): readonly MatrixReport[] {
  const snapshot = session.snapshot();
  const statement = snapshot.statement(id);
  const [fullest] = statement?.reports ?? [];
  if (!statement || !fullest) return [];
  const meant = document ?? fullest.documentId;
  const judged = judgeStatement(snapshot, statement, (other) => other === meant)
    .filter(({ report }) => document !== null || report === fullest)
    .toSorted((a, b) => a.report.quotation - b.report.quotation);
  return judged.slice(0, MOST_REPORTS).flatMap((each) => {
    const { place, report } = each;
    const { text, isParaphrase } = wordingIn(place.document.text, place.quotation);
    const words = shorten(plainText(text), WORDS_IN_REPORT);
    return statementReport(session, snapshot, report).map((shown) => ({
      ...shown,
      text: isParaphrase ? words : `“${words}”`,
      warning: warningOf(each),
      finding: plainText(translated(tellReport(snapshot, each), session.say)),
    }));
  });
}
