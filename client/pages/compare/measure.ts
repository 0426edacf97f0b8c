/**
 * How wide the columns are, in pixels.
 */
import type { ComparedWording } from '../../../protocol/requests.ts';
import { shortenedCell } from './shortened-cell.ts';

/** In widths of the letter m: a cell with more text is broken into lines. */
const WIDEST = 14;
const NARROWEST = 0.8;

/** @param around The page's element that the text will stand in, for its font. @param padding Of a cell, both sides together. */
export function columnWidths(
  columns: number,
  lines: readonly ComparedWording[],
  around: Element,
  padding: number,
): readonly number[] {
  const { fontSize, fontFamily } = getComputedStyle(around);
  const context = document.createElement('canvas').getContext('2d');
  // Bold, as the gravest differences are, so that all fit.
  if (context) context.font = `bold ${fontSize} ${fontFamily}`;
  const widthOf = (text: string) =>
    context?.measureText(text).width ?? text.length * Number.parseFloat(fontSize);
  const widest = WIDEST * widthOf('m');
  const widths = new Array<number>(columns).fill(NARROWEST * widthOf('m') + padding);
  const cells = lines.flatMap((line) => line.cells);
  // What spans several columns takes the room that they have, and asks for what is missing.
  for (const cell of cells.toSorted((a, b) => a.columns - b.columns)) {
    const own = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
    // The style puts a plus before what is put in.
    const text = `${cell.kind === 'added' ? '+' : ''}${shortenedCell(cell)}`;
    const missing = Math.min(widthOf(text), widest) + padding - own;
    if (missing <= 0) continue;
    for (let at = cell.column; at < cell.column + cell.columns; at++)
      widths[at] = (widths[at] ?? 0) + missing / cell.columns;
  }
  return widths.map(Math.ceil);
}
