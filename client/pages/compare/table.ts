/**
 * The table: in blocks one below the other, each with the columns that there is room for and all lines.
 */

import { KINDS } from '../../../protocol/difference-kinds.ts';
import type { ComparedCell, ComparedWording, Comparison } from '../../../protocol/requests.ts';
import {
  type Block,
  blocksOf,
  type CellPart,
  partIn,
  shortenedCell,
} from '../../../protocol/table-blocks.ts';
import { element } from '../element.ts';
import { say } from '../say.ts';
import { unseen } from './elements.ts';
import { measuredColumns } from './measure.ts';
import type { Stop } from './stops.ts';

/** Pixels on both sides of a word together; the style has the same. */
const PADDING = 12;

/** The head of a line takes this share of the width, within these pixels. */
const HEAD = { share: 0.25, least: 110, most: 220 };

/** Makes what stands in the head of a line, in the first block or in one after it. */
export type HeadMaker = (line: ComparedWording, isFirst: boolean) => readonly Node[];

/** A cell of a block as it is drawn. */
interface DrawnCell {
  readonly drawn: HTMLTableCellElement;
  /** Index of the line. */
  readonly line: number;
  readonly difference: number | null;
  /** The columns that it takes in its block. */
  readonly part: CellPart;
}

export class ComparisonTable {
  /** One table a block. */
  readonly blocks: readonly HTMLTableElement[];
  readonly #lines: readonly ComparedWording[];
  /** All cells, by what is drawn; and those of each difference. */
  readonly #cells = new Map<Element, DrawnCell>();
  readonly #parts = new Map<string, DrawnCell[]>();

  /** @param around The element that the blocks will stand in, for its width and font. */
  constructor({ columns, lines }: Comparison, around: Element, headOf: HeadMaker) {
    this.#lines = lines;
    const head = Math.min(HEAD.most, Math.max(HEAD.least, around.clientWidth * HEAD.share));
    const widths = measuredColumns(columns, lines, around, PADDING);
    const cells = lines.flatMap((line) => line.cells);
    const blocks = blocksOf(widths, cells, around.clientWidth - head);
    const direction = RIGHT_TO_LEFT.test(firstLetterOf(lines[0])) ? 'rtl' : null;
    this.blocks = blocks.map((block, number) => {
      const label = say('Wordings, part {0} of {1}', number + 1, blocks.length);
      const rows = lines.map((line, index) => {
        const title = element('th', { class: 'head', scope: 'row' }, ...headOf(line, number === 0));
        return element('tr', {}, title, ...this.#cellsOf(line, index, block));
      });
      return element(
        'table',
        { class: 'block', 'aria-label': label, dir: direction },
        columnGroup([head, ...widths.slice(block.from, block.to)]),
        element('thead', {}, ...rows.slice(0, 1)),
        element('tbody', {}, ...rows.slice(1)),
      );
    });
  }

  get isRightToLeft(): boolean {
    return this.blocks[0]?.dir === 'rtl';
  }

  /** All cells of a difference, in the order of the text. */
  cellsOf(stop: Stop): readonly HTMLElement[] {
    return this.#partsOf(stop).map(({ drawn }) => drawn);
  }

  /** The cell of a difference that takes the focus. */
  focusOf(stop: Stop): HTMLElement | undefined {
    return this.#partsOf(stop).find(({ part }) => part.column === stop.column)?.drawn;
  }

  /** The words of the fullest wording that a difference stands against. */
  fullestOf({ line, difference }: Stop): readonly HTMLElement[] {
    const own = (this.#lines[line]?.cells ?? []).filter((cell) => cell.difference === difference);
    return [...this.#cells.values()]
      .filter(({ line: index, part }) => index === 0 && own.some((cell) => overlap(cell, part)))
      .map(({ drawn }) => drawn);
  }

  /** The difference that an element is a part of; both as the cells of a `Comparison` count them. */
  differenceAt(target: EventTarget | null): Pick<Stop, 'line' | 'difference'> | null {
    const drawn = target instanceof Element ? target.closest('td') : null;
    const { line, difference } = (drawn && this.#cells.get(drawn)) ?? { line: 0, difference: null };
    return difference === null ? null : { line, difference };
  }

  #partsOf({ line, difference }: Pick<DrawnCell, 'line' | 'difference'>): DrawnCell[] {
    const key = `${line} ${difference}`;
    const parts = this.#parts.get(key) ?? [];
    this.#parts.set(key, parts);
    return parts;
  }

  /** The cells of a line in a block, with empty ones where it has none. */
  #cellsOf({ cells }: ComparedWording, line: number, block: Block): readonly HTMLTableCellElement[] {
    const row: HTMLTableCellElement[] = [];
    let column = block.from;
    const leaveTo = (to: number): void => {
      for (; column < to; column++) row.push(element('td', { class: 'nothing' }));
    };
    for (const cell of cells) {
      const part = partIn({ ...cell, text: shortenedCell(cell) }, block);
      if (!part) continue;
      leaveTo(part.column);
      const drawn = line === 0 ? fullestCell(cell, part.text) : otherCell(cell, part.text);
      drawn.colSpan = part.columns;
      row.push(drawn);
      const made = { drawn, line, difference: cell.difference, part };
      this.#cells.set(drawn, made);
      if (cell.difference !== null) this.#partsOf(made).push(made);
      column += part.columns;
    }
    leaveTo(block.to);
    return row;
  }
}

function overlap(a: Pick<CellPart, 'column' | 'columns'>, b: Pick<CellPart, 'column' | 'columns'>): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function fullestCell({ isOutside, text }: ComparedCell, shown: string): HTMLTableCellElement {
  const own = isOutside ? { class: 'outside', title: text } : {};
  return element('th', { scope: 'col', ...own }, shown);
}

function otherCell({ kind, difference, isOutside, text }: ComparedCell, shown: string): HTMLTableCellElement {
  const classes = [kind, ...(isOutside ? ['outside'] : []), ...(difference === null ? [] : ['differing'])];
  return element(
    'td',
    { class: classes.join(' '), title: isOutside && text !== '' ? text : null },
    // Inside the cell, so that a line under the words is no longer than they are.
    ...(shown === '' ? [] : [element('span', { class: 'words' }, shown)]),
    ...(kind === 'same' ? [] : [unseen(` (${say(KINDS[kind])}) `)]),
  );
}

function columnGroup(widths: readonly number[]): HTMLElement {
  const columns = widths.map((width) => {
    const column = element('col');
    column.style.width = `${width}px`;
    return column;
  });
  return element('colgroup', {}, ...columns);
}

function firstLetterOf(line: ComparedWording | undefined): string {
  return /\p{L}/u.exec(line?.cells.map(({ text }) => text).join('') ?? '')?.[0] ?? '';
}

/** Of the scripts that are written from right to left those of today's newspapers. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
