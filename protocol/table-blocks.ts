/**
 * How a table of wordings word under word is laid out, in any unit: how wide its columns are, what its cells show, and where
 * it is cut into blocks, one below the other, as an interlinear text is.
 */
import type { ComparedCell } from './requests.ts';

/** Columns, from the first to the one after the last. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

export interface Cell {
  readonly column: number;
  readonly columns: number;
}

/**
 * The widths of the columns. What spans several takes the room that they have, and asks for what is missing.
 *
 * @param cells Each with the width that it needs.
 */
export function columnWidths(
  columns: number,
  cells: readonly (Cell & { readonly width: number })[],
  narrowest: number,
): readonly number[] {
  const widths = new Array<number>(columns).fill(narrowest);
  for (const cell of cells.toSorted((a, b) => a.columns - b.columns)) {
    const own = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
    const missing = cell.width - own;
    if (missing <= 0) continue;
    for (let at = cell.column; at < cell.column + cell.columns; at++)
      widths[at] = (widths[at] ?? 0) + missing / cell.columns;
  }
  return widths.map(Math.ceil);
}

/**
 * Blocks of columns that are no wider than there is room for, each as wide as can be without cutting a cell in two, unless
 * that would leave more than a third of the room empty. A column that is wider alone is a block.
 *
 * @param widths Of the columns, in any unit.
 * @param room In the same unit.
 */
export function blocksOf(widths: readonly number[], cells: readonly Cell[], room: number): readonly Block[] {
  const isCut = cutCells(widths.length, cells);
  const blocks: Block[] = [];
  for (let from = 0; from < widths.length; ) {
    let to = from + 1;
    let width = widths[from] ?? 0;
    let whole: number | null = null;
    while (to < widths.length && width + (widths[to] ?? 0) <= room) {
      if (!isCut[to] && width * 3 >= room * 2) whole = to;
      width += widths[to] ?? 0;
      to++;
    }
    if (to < widths.length && isCut[to] && whole !== null) to = whole;
    blocks.push({ from, to });
    from = to;
  }
  return blocks;
}

/** For each column whether a cell that begins before it goes on in it. */
function cutCells(columns: number, cells: readonly Cell[]): readonly boolean[] {
  const changes = new Array<number>(columns + 1).fill(0);
  for (const cell of cells) {
    changes[cell.column + 1] = (changes[cell.column + 1] ?? 0) + 1;
    changes[cell.column + cell.columns] = (changes[cell.column + cell.columns] ?? 0) - 1;
  }
  let open = 0;
  return changes.map((change) => {
    open += change;
    return open > 0;
  });
}

/** A part of a cell that stands in a block. */
export interface CellPart extends Cell {
  readonly text: string;
}

/** The part of a cell in a block, with its share of the words; null where it has none there. */
export function partIn({ column, columns, text }: CellPart, { from, to }: Block): CellPart | null {
  const first = Math.max(column, from);
  const end = Math.min(column + columns, to);
  if (first >= end) return null;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const share = (at: number) => Math.ceil((words.length * (at - column)) / columns);
  const own = words.slice(share(first), share(end)).join(' ');
  return { column: first, columns: end - first, text: own };
}

/** Words at either end of a long text that stands outside of all that is shared. */
const ENDS = 4;

/** The words of a cell; where it only goes on to other things, its first and last words. */
export function shortenedCell({ text, isOutside }: Pick<ComparedCell, 'text' | 'isOutside'>): string {
  const words = text.trim().split(/\s+/);
  if (!isOutside || words.length <= 3 * ENDS) return text.trim();
  const ends = [words.slice(0, ENDS), words.slice(-ENDS)].map((end) => end.join(' '));
  // One ellipsis, also where the text has its own beside what is left out.
  const [head = '', tail = ''] = ends.map((end) => end.replace(/^(?:…|\.{2,})\s*|\s*(?:…|\.{2,})$/g, ''));
  return `${head} … ${tail}`;
}
