/**
 * The whole matrix of statements as the text of a file, with rests in between.
 */
import type { StatementMatrix } from '../engine/corpus/statement-matrix.ts';
import { matrixCsv } from '../engine/export/matrix-csv.ts';
import { matrixHtml } from '../engine/export/matrix-html.ts';
import { type SheetRow, type SheetTexts, sheetColumns, sheetRows } from '../engine/export/matrix-sheet.ts';
import type { ExportMatrixResult, MatrixFormat } from '../protocol/requests.ts';
import type { Task } from './guard.ts';
import { documentName, pathInFolder } from './places.ts';
import { plainText } from './plain-text.ts';
import type { Session } from './session.ts';

/** Cells of a CSV, empty ones too: some 40 MB. A spreadsheet has no more than 16,384 columns. */
const MOST_CELLS = 40_000_000;

/** Documents that share a name are told apart by their paths. */
export async function exportMatrix(
  session: Session,
  matrix: StatementMatrix,
  format: MatrixFormat,
  { checkpoint }: Task,
): Promise<ExportMatrixResult> {
  if (format === 'csv' && matrix.rows.length * matrix.columns.length > MOST_CELLS) return { text: null };
  const names = new Map<string, number>();
  for (const { document } of matrix.columns) {
    const name = documentName(document);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const texts: SheetTexts = {
    line: plainText,
    nameOf({ document }) {
      const name = documentName(document);
      if ((names.get(name) ?? 0) < 2) return name;
      const path = pathInFolder(session, document);
      return document.member === null ? path : `${name} in ${path}`;
    },
  };
  const rows: SheetRow[] = [];
  for (const row of sheetRows(() => session.snapshot(), matrix, texts)) {
    rows.push(row);
    await checkpoint();
  }
  const write = format === 'csv' ? matrixCsv : matrixHtml;
  return { text: [...write({ columns: sheetColumns(matrix, texts), rows })].join('') };
}
