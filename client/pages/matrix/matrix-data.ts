/**
 * The part of the matrix that the page holds: what is seen and a margin around it, asked for as the user scrolls. One
 * question is on its way at a time; the answer to one about another matrix than is shown now is dropped.
 */
import type {
  MatrixCell,
  MatrixColumn,
  MatrixParams,
  MatrixPartParams,
  MatrixRow,
} from '../../../protocol/requests.ts';
import type { AnswerOf } from '../contract.ts';
import type { MatrixContract } from './contract.ts';
import { holds, type LineRange, withMargin } from './lines.ts';

/** Rows and columns that are seen, and the statement and the document that are to be followed. */
export interface Seen extends Pick<MatrixPartParams, 'statement' | 'document'> {
  readonly rows: LineRange;
  readonly columns: LineRange;
}

export type Part = AnswerOf<MatrixContract, 'part'>;

interface Listener {
  /** @returns What is to be asked for of the matrix. */
  seen(): Seen;
  arrived(part: Part): void;
  failed(): void;
}

/** As many rows and columns as the server gives at once. */
const MOST_LINES = 200;

/** Rows and columns to ask for where it is not known yet how many there are. */
const UNKNOWN = 1_000_000;

export class MatrixData {
  readonly #find: (params: MatrixPartParams) => Promise<Part>;
  readonly #listener: Listener;
  readonly #rows = new Map<number, MatrixRow>();
  readonly #columns = new Map<number, MatrixColumn>();
  readonly #cells = new Map<string, MatrixCell>();
  #matrix: MatrixParams;
  #whole: Part['whole'] = { rows: UNKNOWN, columns: UNKNOWN };
  /** What is held of the matrix as it is now; null for nothing. */
  #held: Pick<Seen, 'rows' | 'columns'> | null = null;
  #isAsking = false;

  constructor(find: (params: MatrixPartParams) => Promise<Part>, matrix: MatrixParams, listener: Listener) {
    this.#find = find;
    this.#matrix = matrix;
    this.#listener = listener;
  }

  get matrix(): MatrixParams {
    return this.#matrix;
  }

  row(row: number): MatrixRow | undefined {
    return this.#rows.get(row);
  }

  column(column: number): MatrixColumn | undefined {
    return this.#columns.get(column);
  }

  cell(row: number, column: number): MatrixCell | undefined {
    return this.#cells.get(`${row} ${column}`);
  }

  /** Ask anew, for another matrix or for this one after a change; what is held is shown until the answer is there. */
  renew(matrix: MatrixParams = this.#matrix): void {
    this.#matrix = matrix;
    this.#held = null;
    void this.update();
  }

  /** Have what is seen, sooner or later. */
  async update(): Promise<void> {
    if (this.#isAsking) return;
    const { rows, columns, ...followed } = this.#listener.seen();
    if (this.#held && holds(this.#held.rows, rows) && holds(this.#held.columns, columns)) return;
    const asked = {
      rows: withMargin(rows, this.#whole.rows, MOST_LINES),
      columns: withMargin(columns, this.#whole.columns, MOST_LINES),
    };
    const matrix = this.#matrix;
    // What comes to be outdated while it is on its way is asked for again.
    this.#held = asked;
    this.#isAsking = true;
    const part = await this.#find({ ...matrix, ...asked, ...followed }).catch(() => null);
    this.#isAsking = false;
    if (matrix !== this.#matrix) void this.update();
    else if (!part) this.#listener.failed();
    else {
      this.#take(part);
      this.#listener.arrived(part);
      void this.update();
    }
  }

  #take({ rows, columns, cells, whole }: Part): void {
    this.#whole = whole;
    this.#rows.clear();
    this.#columns.clear();
    this.#cells.clear();
    for (const row of rows) this.#rows.set(row.row, row);
    for (const column of columns) this.#columns.set(column.column, column);
    for (const cell of cells) this.#cells.set(`${cell.row} ${cell.column}`, cell);
  }
}
