/**
 * A table for a terminal, or for a file where nothing is cut.
 *
 * The last column holds long text. Where the others leave room, it is wrapped in its column; where they do not, it
 * stands below its row.
 */
import { columnWidths, GAP, indented, type Line, type Look } from './layout.ts';
import { columns, widthOf, wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  /** Which part of a cell is kept where it must be cut: of places the end tells them apart. */
  readonly keeps: 'start' | 'end';
}

export interface Row {
  /** One for each column but the last. */
  readonly cells: readonly Line[];
  /** The last cell; asked for when the row is printed, so that a long table is not held twice. */
  text(): Line;
}

/**
 * The lines of a table. A column that is empty in every row is left out.
 *
 * @param textTitle The title of the last column.
 * @param groups Rows that belong together; where any group has several, an empty line stands between groups.
 */
export function* tableLines(
  given: readonly Column[],
  textTitle: string,
  groups: readonly (readonly Row[])[],
  look: Look,
): Generator<Line> {
  const rows = groups.flat();
  const used = given.map((_column, index) => rows.some(({ cells }) => widthOf(cells[index] ?? []) > 0));
  const inUse = <Cell>(cells: readonly Cell[]) => cells.filter((_cell, index) => used[index]);
  const short = inUse(given);
  const titles: readonly Line[] = short.map(({ title }) => [{ text: title, style: 'bold' }]);
  const natural = columnWidths([titles, ...rows.map(({ cells }) => inUse(cells))]);
  const isStacked = total(natural) + SUFFICIENT_TEXT > look.width;
  const widths = isStacked ? shrunk(natural, look.width) : natural;
  const cellsLine = (cells: readonly Line[]) =>
    cells.flatMap((cell, index) => padded(cell, widths[index] ?? 0, short[index]?.keeps ?? 'start'));

  yield isStacked ? cellsLine(titles) : [...cellsLine(titles), { text: textTitle, style: 'bold' }];
  const hasGroups = groups.some(({ length }) => length > 1);
  for (const [index, group] of groups.entries()) {
    if (index > 0 && hasGroups) yield [];
    for (const { cells, text } of group) {
      if (isStacked) {
        yield cellsLine(inUse(cells));
        yield* indented(text(), STACK_INDENT, look.width);
        continue;
      }
      const left = total(widths);
      for (const [number, part] of wrap(text(), look.width - left).entries()) {
        yield [...(number === 0 ? cellsLine(inUse(cells)) : [{ text: ' '.repeat(left) }]), ...part];
      }
    }
  }
}

/** Columns that the text needs to stand beside its row. */
const SUFFICIENT_TEXT = 40;

/** Columns that a short cell may always take. */
const LEAST_CELL = 8;

const STACK_INDENT = 4;

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP.length, 0);
}

/** Widths that together fit: column by column, the widest gives way. */
function shrunk(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  for (let excess = total(widths) - GAP.length - width; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    const current = widths[widest] ?? 0;
    if (current <= LEAST_CELL) break;
    widths[widest] = current - 1;
  }
  return widths;
}

function padded(cell: Line, width: number, keeps: Column['keeps']): Line {
  const shown = widthOf(cell) <= width ? cell : cut(cell, width, keeps);
  return [...shown, { text: ' '.repeat(width - widthOf(shown)) + GAP }];
}

/** A cell cut to the width with `…` for what is gone. Its style is that of its first piece. */
function cut(cell: Line, width: number, keeps: Column['keeps']): Line {
  const text = cell.map((piece) => piece.text).join('');
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const style = cell[0]?.style;
  let kept = '';
  while (graphemes.length > 0) {
    const next = (keeps === 'end' ? graphemes.pop() : graphemes.shift()) ?? '';
    const longer = keeps === 'end' ? next + kept : kept + next;
    if (columns(longer) + 1 > width) break;
    kept = longer;
  }
  return [{ text: keeps === 'end' ? `…${kept}` : `${kept}…`, style }];
}
