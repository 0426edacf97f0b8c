/**
 * How wide the columns are, in pixels.
 */
import type { ComparedWording } from '../../../protocol/requests.ts';
import { columnWidths, shortenedCell } from '../../../protocol/table-blocks.ts';

/** In widths of the letter m: a cell with more text is broken into lines. */
const WIDEST = 14;
const NARROWEST = 0.8;

/** @param around The page's element that the text will stand in, for its font. @param padding Of a cell, both sides together. */
export function measuredColumns(
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
  const cells = lines
    .flatMap((line) => line.cells)
    .map((cell) => {
      // The style puts a plus before what is put in.
      const text = `${cell.kind === 'added' ? '+' : ''}${shortenedCell(cell)}`;
      return { ...cell, width: Math.min(widthOf(text), widest) + padding };
    });
  return columnWidths(columns, cells, NARROWEST * widthOf('m') + padding);
}
