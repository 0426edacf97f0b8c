/**
 * Wordings word under word for a terminal: in blocks as wide as a line, each wording with its number, and below it a sign
 * for each word that differs, so that no colour is needed.
 */
import type { Collation } from '../engine/statements/collate.ts';
import type { ComparedCell } from '../protocol/requests.ts';
import { type Block, blocksOf, columnWidths, partIn, shortenedCell } from '../protocol/table-blocks.ts';
import type { Line } from './layout.ts';
import type { Piece } from './style.ts';
import { visible } from './visible.ts';
import { columns, widthOf, wrap } from './wrap.ts';

type Kind = ComparedCell['kind'];

/** What stands under words of each kind. */
export const SIGNS: Readonly<Record<Exclude<Kind, 'same'>, string>> = {
  number: '#',
  negation: '!',
  condition: '?',
  modality: '%',
  name: '@',
  wording: '~',
  omitted: '-',
  added: '+',
  moved: '>',
  insertion: '[',
  form: "'",
};

const STYLES: Readonly<Record<Kind, Piece['style']>> = {
  same: undefined,
  number: 'warning',
  negation: 'warning',
  condition: 'warning',
  modality: 'warning',
  name: 'warning',
  wording: 'added',
  omitted: 'omitted',
  added: 'added',
  moved: 'dim',
  insertion: 'dim',
  form: 'dim',
};

/** A longer cell is broken into lines; in columns of the terminal. */
const WIDEST = 24;

/** Between two columns. */
const SPACE = 1;

/** A wording with its cells; the texts are safe to print. */
interface Row {
  /** As wide in all rows. */
  readonly head: string;
  readonly cells: readonly ComparedCell[];
}

/**
 * The cells of each line of a collation with their words, between marks where they are the speaker's.
 *
 * @param wordings In the order of the lines.
 */
export function cellsOf(
  { lines }: Collation,
  wordings: readonly { readonly text: string; readonly isTold: boolean }[],
): readonly (readonly ComparedCell[])[] {
  return lines.map(({ cells }, line) => {
    const { text = '', isTold = true } = wordings[line] ?? {};
    const [first, last] = [cells.find(({ words }) => words), cells.findLast(({ words }) => words)];
    return cells.map((cell) => {
      const words = cell.words ? visible(text.slice(cell.words.from, cell.words.to)).trim() : '';
      const opening = cell === first && !isTold ? '“' : '';
      const closing = cell === last && !isTold ? '”' : '';
      return { ...cell, text: `${opening}${words}${closing}` };
    });
  });
}

/** The lines of the table, with an empty one between its blocks. A wording that has nothing in a block is not in it. */
export function* wordTableLines(count: number, rows: readonly Row[], width: number): Generator<Line> {
  const room = width - columns(rows[0]?.head ?? '') + SPACE;
  const cells = rows.flatMap((row) => row.cells);
  const widest = Math.min(WIDEST, room - SPACE);
  const needed = cells.map((cell) => ({
    ...cell,
    width: Math.min(columns(shortenedCell(cell)), widest) + SPACE,
  }));
  const widths = columnWidths(count, needed, SPACE);
  for (const [index, block] of blocksOf(widths, cells, room).entries()) {
    if (index > 0) yield [];
    for (const row of rows) yield* rowLines(row, block, widths);
  }
}

/** A cell, or a part of one, with what stands in it line by line. */
interface Box {
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** Before it and in it, in columns of the terminal. */
  readonly before: number;
  readonly width: number;
}

function* rowLines({ head, cells }: Row, block: Block, widths: readonly number[]): Generator<Line> {
  const boxes = boxesIn(block, cells, widths);
  if (boxes.length === 0) return;
  const height = Math.max(...boxes.map(({ lines }) => lines.length));
  const blank = ' '.repeat(columns(head));
  for (let line = 0; line < height; line++)
    yield lineOf(line === 0 ? head : blank, boxes, (box) => box.lines[line] ?? '');
  if (boxes.some((box) => signsUnder(box) !== '')) yield lineOf(blank, boxes, signsUnder);
}

function boxesIn(block: Block, cells: readonly ComparedCell[], widths: readonly number[]): readonly Box[] {
  const boxes: Box[] = [];
  let column = block.from;
  for (const cell of cells) {
    const part = partIn({ ...cell, text: shortenedCell(cell) }, block);
    if (!part) continue;
    const before = sum(widths.slice(column, part.column));
    column = part.column + part.columns;
    const width = sum(widths.slice(part.column, column));
    const room = Math.max(width - SPACE, 1);
    const lines = cell.text === '' ? [SIGNS.omitted.repeat(room)] : linesOf(part.text, room);
    boxes.push({ kind: cell.kind, lines, before, width });
  }
  return boxes;
}

function linesOf(text: string, width: number): readonly string[] {
  return wrap([{ text }], width).map((pieces) => pieces.map((piece) => piece.text).join(''));
}

/** What is left out has its signs in the place of words. */
function signsUnder({ kind, lines }: Box): string {
  if (kind === 'same' || kind === 'omitted') return '';
  return SIGNS[kind].repeat(Math.max(...lines.map(columns)));
}

function lineOf(head: string, boxes: readonly Box[], textOf: (box: Box) => string): Line {
  return [
    { text: head, style: 'dim' },
    ...boxes.flatMap((box): Line => {
      const piece = { text: textOf(box), style: STYLES[box.kind] };
      return [
        { text: ' '.repeat(box.before) },
        piece,
        { text: ' '.repeat(Math.max(box.width - widthOf([piece]), 0)) },
      ];
    }),
  ];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
