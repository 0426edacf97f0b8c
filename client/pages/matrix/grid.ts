/**
 * The matrix as a grid for eyes, keys and screen readers. Of thousands of rows and columns only those are drawn that are
 * seen, and the one that has the focus, wherever it is; what they show comes from `MatrixData`.
 */
import { element } from '../element.ts';
import { say } from '../say.ts';
import { drawCell, drawDocument, drawStatement } from './drawings.ts';
import { type LineRange, linesSeen, offsetToSee, type View } from './lines.ts';
import type { MatrixData, Part, Seen } from './matrix-data.ts';
import { type Direction, moveBy, type Spot, stepOf, within } from './moves.ts';

/** What the grid tells of. */
interface Listener {
  /** Other rows or columns are seen, or the focus has moved. */
  moved(): void;
  /** A spot has the focus, or else is under the pointer; null for none. */
  lookedAt(spot: Spot | null): void;
  /** The user has put the focus on a spot. */
  chosen(spot: Spot): void;
  /** The next report is wanted. */
  stepped(from: Spot, direction: Direction): void;
  /** @param isGlance Whether the keys are to stay here. */
  opened(spot: Spot, isGlance: boolean): void;
}

/** CSS pixels. */
const ROW_HEIGHT = 46;
const NARROW_COLUMN = 32;
/** A column that is as wide has room for words. */
const WIDE_COLUMN = 130;
const WIDEST_COLUMN = 170;
const WIDE_HEAD = 46;
const NARROW_HEAD = 148;
const STATEMENT_WIDTH = { least: 180, most: 380, share: 0.36 };

interface DrawnRow {
  readonly element: HTMLElement;
  readonly head: DrawnCell;
  readonly cells: Map<number, DrawnCell>;
}

interface DrawnCell {
  readonly element: HTMLElement;
  /** What it shows, so that what stays the same is not drawn again. */
  shows: unknown;
}

export class MatrixGrid {
  readonly element: HTMLElement;
  readonly #data: MatrixData;
  readonly #listener: Listener;
  readonly #corner = element(
    'div',
    { role: 'columnheader', class: 'corner', 'aria-colindex': '1' },
    say('Statement'),
  );
  readonly #names = element('div', { role: 'row', class: 'names', 'aria-rowindex': '1' }, this.#corner);
  readonly #body = element('div', { role: 'rowgroup', class: 'body' });
  readonly #columns = new Map<number, DrawnCell>();
  readonly #rows = new Map<number, DrawnRow>();
  #whole: Part['whole'] = { rows: 0, columns: 0 };
  #active: Spot = { row: 0, column: -1 };
  #statementWidth = STATEMENT_WIDTH.least;
  #columnWidth = NARROW_COLUMN;
  #isWide = false;

  constructor(data: MatrixData, listener: Listener) {
    this.#data = data;
    this.#listener = listener;
    const head = element('div', { role: 'rowgroup', class: 'head' }, this.#names);
    this.element = element(
      'div',
      { role: 'grid', class: 'grid', 'aria-readonly': 'true', 'aria-label': say('Statements by document') },
      head,
      this.#body,
    );
    this.element.addEventListener('scroll', () => this.#draw());
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.element.addEventListener('click', (event) => this.#click(event, true));
    this.element.addEventListener('dblclick', (event) => this.#click(event, false));
    this.element.addEventListener('mouseover', ({ target }) => this.#listener.lookedAt(spotOf(target)));
    this.element.addEventListener('mouseleave', () => this.#listener.lookedAt(null));
    this.element.addEventListener('focusin', ({ target }) => {
      const spot = spotOf(target);
      if (spot) this.#listener.lookedAt(spot);
    });
    new ResizeObserver(() => this.#measure()).observe(this.element);
  }

  /** The spot that has the focus, or will have it when the grid is entered. */
  get active(): Spot {
    return this.#active;
  }

  get scroll(): { readonly top: number; readonly left: number } {
    return { top: this.element.scrollTop, left: this.element.scrollLeft };
  }

  seen(): Pick<Seen, 'rows' | 'columns'> {
    return {
      rows: linesSeen(this.#down(), { count: this.#whole.rows, size: ROW_HEIGHT }),
      columns: linesSeen(this.#across(), { count: this.#whole.columns, size: this.#columnWidth }),
    };
  }

  /** Begin where a page before this one was left. */
  restore(
    active: Spot,
    { top, left }: { readonly top: number; readonly left: number },
    whole: Part['whole'],
  ): void {
    this.#whole = whole;
    this.#active = active;
    this.#measure();
    this.element.scrollTo({ top, left });
    this.#draw();
  }

  /**
   * Show what has arrived. The statement and the document that have the focus stay where they are on the screen; a matrix
   * that was not moved in goes on showing its beginning.
   */
  arrived({ whole, found }: Part): void {
    const from = this.#active;
    const to = within(this.isAtStart ? from : followed(from, found), whole);
    const down = from.row < 0 || to.row < 0 ? 0 : (to.row - from.row) * ROW_HEIGHT;
    const across = from.column < 0 || to.column < 0 ? 0 : (to.column - from.column) * this.#columnWidth;
    this.#whole = whole;
    this.#active = to;
    this.#measure();
    if (down !== 0 || across !== 0) this.element.scrollBy({ top: down, left: across });
    this.#draw();
  }

  /** From the first row and column on, as for another matrix. */
  rewind(): void {
    this.#active = { row: 0, column: -1 };
    this.element.scrollTo({ top: 0, left: 0 });
  }

  /** Put the focus on a spot, and scroll until it is seen. */
  go(spot: Spot): void {
    this.#active = spot;
    this.#listener.chosen(spot);
    this.element.scrollTo({
      top: spot.row < 0 ? this.element.scrollTop : offsetToSee(spot.row, this.#down(), ROW_HEIGHT),
      left:
        spot.column < 0
          ? this.element.scrollLeft
          : offsetToSee(spot.column, this.#across(), this.#columnWidth),
    });
    this.#draw();
    this.focus();
  }

  focus(): void {
    this.#elementAt(this.#active)?.focus({ preventScroll: true });
  }

  /** Whether nobody has moved in it. */
  get isAtStart(): boolean {
    const { row, column } = this.#active;
    return row === 0 && column === -1 && this.element.scrollTop === 0 && this.element.scrollLeft === 0;
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#listener.opened(this.#active, event.key === ' ');
      return;
    }
    const direction = stepOf(event);
    if (direction) {
      event.preventDefault();
      this.#listener.stepped(this.#active, direction);
      return;
    }
    const page = Math.max(1, Math.floor(this.#down().extent / ROW_HEIGHT) - 1);
    const to = moveBy(event, this.#active, { ...this.#whole, page });
    if (!to) return;
    event.preventDefault();
    this.go(to);
  }

  #click({ target }: MouseEvent, isGlance: boolean): void {
    const spot = spotOf(target);
    if (!spot) return;
    this.go(spot);
    this.#listener.opened(spot, isGlance);
  }

  #down(): View {
    const extent = this.element.clientHeight - (this.#isWide ? WIDE_HEAD : NARROW_HEAD);
    return { offset: this.element.scrollTop, extent: Math.max(0, extent) };
  }

  #across(): View {
    const extent = this.element.clientWidth - this.#statementWidth;
    return { offset: this.element.scrollLeft, extent: Math.max(0, extent) };
  }

  /** Columns have room for words where that leaves all of them in view. */
  #measure(): void {
    const { clientWidth } = this.element;
    const { least, most, share } = STATEMENT_WIDTH;
    const left = clientWidth - this.#whole.columns * NARROW_COLUMN;
    this.#statementWidth = Math.round(Math.min(most, Math.max(least, clientWidth * share, left)));
    const fitting = Math.floor((clientWidth - this.#statementWidth) / Math.max(1, this.#whole.columns));
    const isWide = fitting >= WIDE_COLUMN;
    if (isWide !== this.#isWide) this.#clear();
    this.#isWide = isWide;
    this.#columnWidth = isWide ? Math.min(WIDEST_COLUMN, fitting) : NARROW_COLUMN;
    this.element.classList.toggle('wide', isWide);
    const { style } = this.element;
    style.setProperty('--row-height', `${ROW_HEIGHT}px`);
    style.setProperty('--head-height', `${isWide ? WIDE_HEAD : NARROW_HEAD}px`);
    style.setProperty('--statement-width', `${this.#statementWidth}px`);
    style.setProperty('--column-width', `${this.#columnWidth}px`);
    style.setProperty('--width', `${this.#statementWidth + this.#whole.columns * this.#columnWidth}px`);
    style.setProperty('--height', `${this.#whole.rows * ROW_HEIGHT}px`);
    this.element.setAttribute('aria-rowcount', String(this.#whole.rows + 1));
    this.element.setAttribute('aria-colcount', String(this.#whole.columns + 1));
    this.#draw();
  }

  #clear(): void {
    for (const { element: row } of this.#rows.values()) row.remove();
    for (const { element: name } of this.#columns.values()) name.remove();
    this.#rows.clear();
    this.#columns.clear();
  }

  #draw(): void {
    const hadFocus = this.element.contains(document.activeElement);
    const { rows, columns } = this.seen();
    const shownRows = linesOf(rows, this.#active.row, this.#whole.rows);
    const shownColumns = linesOf(columns, this.#active.column, this.#whole.columns);
    keepOnly(this.#columns, shownColumns, (name) => name.element.remove());
    keepOnly(this.#rows, shownRows, (row) => row.element.remove());
    let before: HTMLElement = this.#corner;
    for (const column of shownColumns) before = this.#putName(column, before);
    let above: HTMLElement | null = null;
    for (const row of shownRows) above = this.#putRow(row, shownColumns, above);
    if (hadFocus && document.activeElement !== this.#elementAt(this.#active)) this.focus();
    this.#listener.moved();
  }

  /** @param before What stands before it: screen readers go by the order of the elements. */
  #putName(column: number, before: HTMLElement): HTMLElement {
    const drawn = this.#columns.get(column) ?? this.#makeName(column, before);
    this.#mark(drawn.element, { row: -1, column });
    const shown = this.#data.column(column);
    if (!shown || drawn.shows === shown) return drawn.element;
    drawn.shows = shown;
    drawDocument(drawn.element, shown);
    return drawn.element;
  }

  #makeName(column: number, before: HTMLElement): DrawnCell {
    const made = element('div', {
      role: 'columnheader',
      class: 'column',
      'aria-colindex': String(column + 2),
    });
    place(made, { row: -1, column });
    made.style.setProperty('--column', String(column));
    before.after(made);
    const drawn = { element: made, shows: null };
    this.#columns.set(column, drawn);
    return drawn;
  }

  #putRow(row: number, columns: readonly number[], above: HTMLElement | null): HTMLElement {
    const drawn = this.#rows.get(row) ?? this.#makeRow(row, above);
    drawn.element.classList.toggle('active', row === this.#active.row);
    this.#mark(drawn.head.element, { row, column: -1 });
    const shown = this.#data.row(row);
    if (shown && drawn.head.shows !== shown) {
      drawn.head.shows = shown;
      drawStatement(drawn.head.element, shown);
    }
    keepOnly(drawn.cells, columns, (cell) => cell.element.remove());
    let before: HTMLElement = drawn.head.element;
    for (const column of columns) before = this.#putCell(drawn, { row, column }, before);
    return drawn.element;
  }

  #makeRow(row: number, above: HTMLElement | null): DrawnRow {
    const head = element('div', { role: 'rowheader', class: 'statement', 'aria-colindex': '1' });
    place(head, { row, column: -1 });
    const made = element('div', { role: 'row', class: 'row', 'aria-rowindex': String(row + 2) }, head);
    made.style.setProperty('--row', String(row));
    if (above) above.after(made);
    else this.#body.prepend(made);
    const drawn = { element: made, head: { element: head, shows: null }, cells: new Map() };
    this.#rows.set(row, drawn);
    return drawn;
  }

  #putCell(row: DrawnRow, spot: Spot, before: HTMLElement): HTMLElement {
    const drawn = row.cells.get(spot.column) ?? makeCell(row, spot, before);
    this.#mark(drawn.element, spot);
    if (this.#data.row(spot.row) && this.#data.column(spot.column)) this.#fill(drawn, spot);
    return drawn.element;
  }

  #fill(drawn: DrawnCell, spot: Spot): void {
    const cell = this.#data.cell(spot.row, spot.column);
    const shows = cell ? `${cell.relation} ${cell.status} ${cell.warning} ${cell.reports}` : 'nothing';
    if (drawn.shows === shows) return;
    drawn.shows = shows;
    drawCell(drawn.element, cell, this.#isWide);
  }

  /** One spot of the grid is in the order of the Tab key. */
  #mark(spotted: HTMLElement, { row, column }: Spot): void {
    const isActive = row === this.#active.row && column === this.#active.column;
    spotted.tabIndex = isActive ? 0 : -1;
    spotted.classList.toggle('across', row === -1 && column === this.#active.column);
  }

  #elementAt({ row, column }: Spot): HTMLElement | undefined {
    if (row === -1) return this.#columns.get(column)?.element;
    const drawn = this.#rows.get(row);
    return column === -1 ? drawn?.head.element : drawn?.cells.get(column)?.element;
  }
}

/** Where a spot is now; where its statement or document is gone, the same place. */
function followed({ row, column }: Spot, found: Part['found']): Spot {
  return { row: row < 0 ? row : (found.row ?? row), column: column < 0 ? column : (found.column ?? column) };
}

/** The lines that are seen and the active one, in order: screen readers go by it. */
function linesOf([from, to]: LineRange, active: number, count: number): readonly number[] {
  const lines = Array.from({ length: to - from }, (_, index) => from + index);
  if (active < 0 || active >= count || (from <= active && active < to)) return lines;
  return active < from ? [active, ...lines] : [...lines, active];
}

function keepOnly<Drawn>(
  drawn: Map<number, Drawn>,
  kept: readonly number[],
  remove: (drawn: Drawn) => void,
): void {
  const keeps = new Set(kept);
  for (const [index, each] of drawn) {
    if (keeps.has(index)) continue;
    remove(each);
    drawn.delete(index);
  }
}

function makeCell(row: DrawnRow, { row: index, column }: Spot, before: HTMLElement): DrawnCell {
  const made = element('div', { role: 'gridcell', class: 'cell', 'aria-colindex': String(column + 2) });
  place(made, { row: index, column });
  made.style.setProperty('--column', String(column));
  before.after(made);
  const drawn = { element: made, shows: null };
  row.cells.set(column, drawn);
  return drawn;
}

function place(spotted: HTMLElement, { row, column }: Spot): void {
  spotted.setAttribute('data-row', String(row));
  spotted.setAttribute('data-column', String(column));
}

function spotOf(target: EventTarget | null): Spot | null {
  const spotted = target instanceof Element ? target.closest('[data-row]') : null;
  if (!spotted) return null;
  const [row, column] = ['data-row', 'data-column'].map((name) => Number(spotted.getAttribute(name)));
  return row === undefined || column === undefined ? null : { row, column };
}
