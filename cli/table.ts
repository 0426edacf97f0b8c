/**
 * A table for a terminal, or for a file where nothing is cut.
 *
 * The last column holds long text: it gets the width that the others leave and is wrapped in it. The others are cut
 * at their start where they are too wide, because what tells places apart stands at their end.
 */
import { columnWidths, GAP, type Line, type Look } from './layout.ts';
import { columns, widthOf, wrap } from './wrap.ts';

export interface Row {
  /** One fewer than there are titles. */
  readonly cells: readonly Line[];
  /** The last cell; asked for when the row is printed, so that a long table is not held twice. */
  text(): Line;
}

/** The lines of the table. An empty line stands before a row that begins a group. */
export function* tableLines(
  titles: readonly string[],
  groups: readonly (readonly Row[])[],
  look: Look,
): Generator<Line> {
  const short = titles.slice(0, -1);
  const rows = groups.flat();
  const natural = columnWidths([short.map((title) => [{ text: title }]), ...rows.map((row) => row.cells)]);
  const widths = natural.map((width) => Math.min(width, Math.max(MINIMAL_CELL, Math.floor(look.width / 4))));
  const left = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const textWidth = Math.max(look.width - left, MINIMAL_TEXT);

  yield rowLine(
    short.map((title) => [{ text: title, style: 'bold' }]),
    [{ text: titles.at(-1) ?? '', style: 'bold' }],
    widths,
  );
  for (const [index, group] of groups.entries()) {
    if (index > 0 && groups.some(({ length }) => length > 1)) yield [];
    for (const { cells, text } of group) {
      for (const [number, part] of wrap(text(), textWidth).entries()) {
        yield number === 0 ? rowLine(cells, part, widths) : [{ text: ' '.repeat(left) }, ...part];
      }
    }
  }
}

/** Columns that a short cell may always take. */
const MINIMAL_CELL = 12;

/** Columns into which text is not squeezed further; the line runs over the edge instead. */
const MINIMAL_TEXT = 20;

function rowLine(cells: readonly Line[], text: Line, widths: readonly number[]): Line {
  const padded = cells.flatMap((cell, index) => {
    const width = widths[index] ?? 0;
    const shown = cutStart(cell, width);
    return [...shown, { text: ' '.repeat(width - widthOf(shown)) + GAP }];
  });
  return [...padded, ...text];
}

/** The cell, or its end after `…` where it is too wide. A cell that may be too wide is one piece. */
function cutStart(cell: Line, width: number): Line {
  const [first] = cell;
  if (!first || widthOf(cell) <= width) return cell;
  let end = '';
  for (const { segment } of [
    ...new Intl.Segmenter().segment(cell.map(({ text }) => text).join('')),
  ].reverse()) {
    if (columns(segment + end) + 1 > width) break;
    end = segment + end;
  }
  return [{ text: `…${end}`, style: first.style }];
}
