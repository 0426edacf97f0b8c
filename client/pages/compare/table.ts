/**
 * The table: in blocks one below the other, each with the columns that there is room for and all lines.
 */
import type { ComparedCell, ComparedWording, Comparison } from '../../../protocol/requests.ts';
import { type Block, blocksOf, partIn } from './blocks.ts';
import { element, unseen } from './elements.ts';
import { KINDS } from './kinds.ts';
import { columnWidths } from './measure.ts';
import { type RowHeadActions, rowHead, shortHead } from './row-head.ts';
import { shortenedCell } from './shortened-cell.ts';
import type { Stop } from './stops.ts';

/** Pixels on both sides of a word together; the style has the same. */
const PADDING = 12;

/** The head of a line takes this share of the width, within these pixels. */
const HEAD = { share: 0.25, least: 110, most: 220 };

export interface TableActions extends Omit<RowHeadActions, 'expand'> {
  expand(line: ComparedWording): void;
  isExpanded(line: ComparedWording): boolean;
}

export interface ComparisonTable {
  /** One table a block. */
  readonly blocks: readonly HTMLElement[];
  /** All cells of a difference, in the order of the text. */
  cellsOf(stop: Pick<Stop, 'line' | 'difference'>): readonly HTMLElement[];
  /** The cell of a difference that takes the focus. */
  focusOf(stop: Stop): HTMLElement | undefined;
  /** The words of the fullest wording that a difference stands against. */
  fullestOf(stop: Stop): readonly HTMLElement[];
}

/** @param around The element that the blocks will stand in. */
export function comparisonTable(
  { columns, lines }: Comparison,
  around: Element,
  actions: TableActions,
): ComparisonTable {
  const head = Math.min(HEAD.most, Math.max(HEAD.least, around.clientWidth * HEAD.share));
  const widths = columnWidths(columns, lines, around, PADDING);
  const cells = lines.flatMap((line) => line.cells);
  const blocks = blocksOf(widths, cells, around.clientWidth - head);
  const made = new Map<string, { readonly cell: HTMLElement; readonly column: number }[]>();
  const fullest: { readonly cell: HTMLElement; readonly from: number; readonly to: number }[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(firstLetterOf(lines[0]));

  const rowOf = (line: ComparedWording, index: number, block: Block, isFirst: boolean) => {
    const row = element('tr', '');
    const own = { open: actions.open, expand: () => actions.expand(line) };
    const content = isFirst ? rowHead(line, actions.isExpanded(line), own) : shortHead(line, own);
    const title = element('th', 'head', ...content);
    title.scope = 'row';
    row.append(title);
    let column = block.from;
    const leaveTo = (to: number) => {
      for (; column < to; column++) row.append(element('td', 'nothing'));
    };
    for (const cell of line.cells) {
      const part = partIn({ ...cell, text: shortenedCell(cell) }, block);
      if (!part) continue;
      leaveTo(part.column);
      column += part.columns;
      const drawn = index === 0 ? fullestCell(cell, part.text) : otherCell(cell, part.text);
      drawn.colSpan = part.columns;
      row.append(drawn);
      if (index === 0) fullest.push({ cell: drawn, from: part.column, to: column });
      if (cell.difference === null) continue;
      const key = `${index} ${cell.difference}`;
      const known = made.get(key) ?? [];
      made.set(key, known);
      known.push({ cell: drawn, column: part.column });
      drawn.setAttribute('data-difference', key);
    }
    leaveTo(block.to);
    return row;
  };

  const tables = blocks.map((block, number) => {
    const rows = lines.map((line, index) => rowOf(line, index, block, number === 0));
    const table = element(
      'table',
      'block',
      columnGroup([head, ...widths.slice(block.from, block.to)]),
      element('thead', '', ...rows.slice(0, 1)),
      element('tbody', '', ...rows.slice(1)),
    );
    if (isRightToLeft) table.dir = 'rtl';
    table.setAttribute('aria-label', `Wordings, part ${number + 1} of ${blocks.length}`);
    return table;
  });

  const cellsOf = ({ line, difference }: Pick<Stop, 'line' | 'difference'>) =>
    made.get(`${line} ${difference}`) ?? [];
  return {
    blocks: tables,
    cellsOf: (stop) => cellsOf(stop).map(({ cell }) => cell),
    focusOf: (stop) => cellsOf(stop).find(({ column }) => column === stop.column)?.cell,
    fullestOf: (stop) => {
      const own = (lines[stop.line]?.cells ?? []).filter(({ difference }) => difference === stop.difference);
      const isAgainst = ({ from, to }: { readonly from: number; readonly to: number }) =>
        own.some(({ column, columns }) => column < to && from < column + columns);
      return fullest.filter(isAgainst).map(({ cell }) => cell);
    },
  };
}

function fullestCell({ isOutside, text }: ComparedCell, shown: string): HTMLTableCellElement {
  const cell = element('th', isOutside ? 'outside' : '', shown);
  cell.scope = 'col';
  if (isOutside) cell.title = text;
  return cell;
}

function otherCell({ kind, isOutside, text }: ComparedCell, shown: string): HTMLTableCellElement {
  const cell = element('td', isOutside ? `${kind} outside` : kind);
  // Inside the cell, so that a line under the words is no longer than they are.
  if (shown !== '') cell.append(element('span', 'words', shown));
  if (kind !== 'same') cell.append(unseen(` (${KINDS[kind]}) `));
  if (isOutside) cell.title = text;
  return cell;
}

function columnGroup(widths: readonly number[]): HTMLElement {
  const columns = widths.map((width) => {
    const column = element('col', '');
    column.style.width = `${width}px`;
    return column;
  });
  return element('colgroup', '', ...columns);
}

function firstLetterOf(line: ComparedWording | undefined): string {
  return /\p{L}/u.exec(line?.cells.map(({ text }) => text).join('') ?? '')?.[0] ?? '';
}

/** Of the scripts that are written from right to left those of today's newspapers. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
