/**
 * Documents across, statements down: which rows and columns a matrix of statements has, and in what order. What stands in
 * its cells is looked up for the part that is shown (`engine/checks/matrix-cells.ts`).
 */
import type { Document } from './document.ts';
import type { ListedStatement, Snapshot } from './snapshot.ts';

/**
 * The widest spread first; those first that differ, of them those in most wordings; by the name of who says it, the unknown
 * last; as the documents have them.
 */
type RowOrder = 'spread' | 'differences' | 'speaker' | 'corpus';

/**
 * Along the rows, those first that report the first statement, so that what is reported together stands together; by path
 * and place in the file; those first that report most of the statements.
 */
type ColumnOrder = 'rows' | 'corpus' | 'reports';

export interface MatrixLayout {
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
  /** Also documents that report none of the statements. */
  readonly hasIdleDocuments: boolean;
}

export interface StatementMatrix {
  readonly rows: readonly ListedStatement[];
  readonly columns: readonly MatrixColumn[];
}

interface MatrixColumn {
  readonly document: Document;
  /** How many of the statements it reports. */
  readonly statements: number;
}

/**
 * Cost: linear in the statements with their documents, and in the files; in the order of the corpus, in the reports. No
 * report is compared with another.
 *
 * @param statements As listed, widest spread first; those that are equal in another order stay in this one.
 */
export function layMatrix(
  snapshot: Snapshot,
  statements: readonly ListedStatement[],
  layout: MatrixLayout,
): StatementMatrix {
  const documents = snapshot.files().flatMap((file) => file.documents);
  const rows =
    layout.rows === 'corpus'
      ? asTheyStand(snapshot, statements, documents)
      : ordered(snapshot, statements, layout.rows);
  const counts = new Map<string, number>();
  const firstRows = new Map<string, number>();
  for (const [row, { documents: reporting }] of rows.entries()) {
    for (const id of reporting) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (!firstRows.has(id)) firstRows.set(id, row);
    }
  }
  const columns = documents
    .map((document) => ({ document, statements: counts.get(document.id) ?? 0 }))
    .filter((column) => layout.hasIdleDocuments || column.statements > 0);
  if (layout.columns === 'reports') columns.sort((a, b) => b.statements - a.statements);
  if (layout.columns === 'rows') {
    const firstRow = ({ document }: MatrixColumn) => firstRows.get(document.id) ?? rows.length;
    columns.sort((a, b) => firstRow(a) - firstRow(b));
  }
  return { rows, columns };
}

function asTheyStand(
  snapshot: Snapshot,
  statements: readonly ListedStatement[],
  documents: readonly Document[],
): readonly ListedStatement[] {
  const rank = new Map(documents.map(({ id }, index) => [id, index]));
  const firsts = new Map<ListedStatement, Place>();
  for (const statement of statements) {
    const places = snapshot.placesOf(statement.id);
    const first = firstOf(places.map(({ documentId, quotation }) => [rank.get(documentId) ?? 0, quotation]));
    firsts.set(statement, first);
  }
  return statements.toSorted((a, b) => comparePlaces(firsts.get(a) ?? LAST, firsts.get(b) ?? LAST));
}

/** A document's place among all, and a quotation's in it. */
type Place = readonly [document: number, quotation: number];

function firstOf(places: readonly Place[]): Place {
  return places.reduce((first, place) => (comparePlaces(place, first) < 0 ? place : first), LAST);
}

const LAST: Place = [Number.POSITIVE_INFINITY, 0];

function comparePlaces([document, quotation]: Place, [other, otherQuotation]: Place): number {
  return document === other ? quotation - otherQuotation : document < other ? -1 : 1;
}

function ordered(
  snapshot: Snapshot,
  statements: readonly ListedStatement[],
  order: Exclude<RowOrder, 'corpus'>,
): readonly ListedStatement[] {
  if (order === 'differences') {
    const rest = (statement: ListedStatement) => (statement.differs ? 0 : 1);
    return statements.toSorted((a, b) => rest(a) - rest(b) || b.wordings - a.wordings);
  }
  if (order === 'spread') return statements;
  const names = new Map(statements.map((statement) => [statement, speakerNameOf(snapshot, statement)]));
  return statements.toSorted((a, b) => compareNames(names.get(a) ?? null, names.get(b) ?? null));
}

/** As names are folded; null where nobody is known. */
function speakerNameOf(snapshot: Snapshot, { speakers }: ListedStatement): string | null {
  const [first] = speakers;
  return (first !== undefined && snapshot.listedEntity(first)?.folded) || null;
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
}
