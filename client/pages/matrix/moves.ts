/**
 * Where keys lead in the matrix, as in every grid (WAI-ARIA Authoring Practices, Grid Pattern).
 */

/** Indexes of a cell; -1 is the row of the documents' names, and the column of the statements. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page down goes on by. */
  readonly page: number;
}

/** @returns The spot that the key leads to, perhaps the same; null for a key that is for something else. */
export function moveBy(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  spot: Spot,
  size: GridSize,
): Spot | null {
  if (altKey || shiftKey) return null;
  const isFar = ctrlKey || metaKey;
  const to = isFar ? farMove(key, spot, size) : nearMove(key, spot, size);
  return to && within(to, size);
}

/** The direction in which a key looks for the next report; null for a key that does not. */
export function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Direction | null {
  if (altKey || shiftKey || !(ctrlKey || metaKey)) return null;
  return DIRECTIONS.get(key) ?? null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** The nearest spot of the grid; the corner is none. */
export function within({ row, column }: Spot, { rows, columns }: Omit<GridSize, 'page'>): Spot {
  const inside = { row: clamp(row, rows), column: clamp(column, columns) };
  return inside.row === -1 && inside.column === -1 ? { row: rows > 0 ? 0 : -1, column: -1 } : inside;
}

function nearMove(key: string, { row, column }: Spot, { columns, page }: GridSize): Spot | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row, column: row === -1 ? 0 : -1 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}

function farMove(key: string, _spot: Spot, { rows, columns }: GridSize): Spot | null {
  switch (key) {
    case 'Home':
      return { row: 0, column: -1 };
    case 'End':
      return { row: rows - 1, column: columns - 1 };
    default:
      return null;
  }
}

function clamp(index: number, count: number): number {
  return Math.max(-1, Math.min(index, count - 1));
}
