/**
 * The matrix of statements as CSV (RFC 4180): a statement a line, a document a column.
 */
import { csvLine } from './csv.ts';
import { cellText, type MatrixSheet } from './matrix-sheet.ts';

const HEAD = ['statement', 'speaker', 'documents', 'reports', 'wordings', 'verdicts', 'tags'];

/** The lines, a header first; an empty cell is of a document that does not report the statement. */
export function* matrixCsv({ columns, rows }: MatrixSheet): Generator<string> {
  yield csvLine([...HEAD, ...columns]);
  for (const { words, speaker, documents, reports, wordings, verdicts, tags, cells } of rows) {
    const own = columns.map((_, column) => {
      const cell = cells.get(column);
      return cell ? cellText(cell) : '';
    });
    yield csvLine([words, speaker, documents, reports, wordings, verdicts, tags, ...own]);
  }
}
