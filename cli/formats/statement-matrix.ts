/**
 * Statements as a matrix, documents across: as CSV for spreadsheets, and as HTML to be printed.
 */
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import { layMatrix } from '../../engine/corpus/statement-matrix.ts';
import { matrixCsv } from '../../engine/export/matrix-csv.ts';
import { matrixHtml } from '../../engine/export/matrix-html.ts';
import {
  type MatrixSheet,
  type SheetTexts,
  sheetColumns,
  sheetRows,
} from '../../engine/export/matrix-sheet.ts';
import type { StatementView } from '../../engine/export/statement-view.ts';
import { namesFromHere } from '../names-from-here.ts';
import { visible } from '../visible.ts';

export function statementMatrixCsv(_: Iterable<StatementView>, snapshot: Snapshot): Iterable<string> {
  return matrixCsv(sheetOf(snapshot));
}

export function statementMatrixHtml(_: Iterable<StatementView>, snapshot: Snapshot): Iterable<string> {
  return matrixHtml(sheetOf(snapshot));
}

function sheetOf(snapshot: Snapshot): MatrixSheet {
  const names = namesFromHere(snapshot.files().map(({ path }) => path));
  const texts: SheetTexts = {
    line: visible,
    nameOf({ document: { path, member } }) {
      const file = names.get(path) ?? path;
      return visible(member === null ? file : `${member} in ${file}`);
    },
  };
  const layout = { rows: 'spread', columns: 'rows', hasIdleDocuments: false } as const;
  const matrix = layMatrix(snapshot, snapshot.listStatements(), layout);
  return { columns: sheetColumns(matrix, texts), rows: [...sheetRows(() => snapshot, matrix, texts)] };
}
