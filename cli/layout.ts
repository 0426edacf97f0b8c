/**
 * Lines of styled text: indented, in aligned columns, counted in words. Widths are terminal columns.
 */
import type { Piece } from './style.ts';
import { widthOf, wrap } from './wrap.ts';

export type Line = readonly Piece[];

/** How wide the output is, and whether its styles will be seen. */
export interface Look {
  readonly width: number;
  readonly color: boolean;
}

/** The pieces wrapped, each line after `indent` spaces and those after the first after `hang` more. */
export function indented(pieces: Line, indent: number, width: number, hang = 0): readonly Line[] {
  return wrap(pieces, Math.max(width - indent - hang, NARROWEST)).map((line, index) => [
    { text: ' '.repeat(index === 0 ? indent : indent + hang) },
    ...line,
  ]);
}

/**
 * Rows in columns of the widths given. Where those are too wide, the first cell of each row has a line of its own.
 */
export function* aligned(
  rows: readonly (readonly Line[])[],
  widths: readonly number[],
  indent: number,
  width: number,
): Generator<Line> {
  const isTooWide = widths.reduce((sum, each) => sum + each + GAP.length, indent - GAP.length) > width;
  for (const [first = [], ...others] of rows) {
    const cells = isTooWide ? [first] : [first, ...others];
    yield [{ text: ' '.repeat(indent) }, ...cells.flatMap((cell, index) => padded(cell, widths[index]))];
    if (isTooWide) yield* indented(listed(others), indent + HANG, width);
  }
}

/** The widest cell of each column. */
export function columnWidths(rows: readonly (readonly Line[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  return widths;
}

/** A number and what it counts: `1 report`, `2 reports`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Spaces between columns. */
export const GAP = '  ';

/** How much further the rest of a row is indented when it has a line of its own. */
const HANG = 3;

/** Text is not squeezed into fewer columns than this; it runs over the edge instead. */
const NARROWEST = 20;

/** The cells one after the other; in a line of its own an empty one stands for nothing. */
function listed(cells: readonly Line[]): Line {
  return cells
    .filter((cell) => widthOf(cell) > 0)
    .flatMap((cell, index) => (index === 0 ? cell : [{ text: ', ' }, ...cell]));
}

function padded(cell: Line, width = 0): Line {
  return [...cell, { text: ' '.repeat(width - widthOf(cell)) + GAP }];
}
