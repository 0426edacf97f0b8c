/**
 * Values of spans that may overlap, be equal or stand in each other, found by what touches them.
 *
 * A span is filed under the place where it begins, together with those of about its length, so that few places can have one that
 * reaches another place. Sorted in one row they would all be gone through that stand in one long span.
 */
import type { Span } from '../text/span.ts';

export class NestedSpans<Value> {
  /** By length and by where they begin: cells as wide as no span in them is long. */
  readonly #levels: Map<number, Map<Value, Span>>[] = [];

  /** @param value One that has no span yet. */
  add(span: Span, value: Value): void {
    const level = levelOf(span);
    while (this.#levels.length <= level) this.#levels.push(new Map());
    const cells = this.#levels[level] as Map<number, Map<Value, Span>>;
    const at = cellAt(span.start, level);
    const cell = cells.get(at) ?? new Map<Value, Span>();
    cells.set(at, cell.set(value, span));
  }

  /** @param span The one that the value was added with. */
  delete(span: Span, value: Value): void {
    const level = levelOf(span);
    this.#levels[level]?.get(cellAt(span.start, level))?.delete(value);
  }

  /** The values of all spans that overlap one or end where it begins, in no order. */
  touching({ start, end }: Span): readonly Value[] {
    const found: Value[] = [];
    for (const [level, cells] of this.#levels.entries())
      for (const cell of cellsBetween(cells, cellAt(start, level) - 1, cellAt(end, level)))
        for (const [value, own] of cell) if (own.start <= end && start <= own.end) found.push(value);
    return found;
  }
}

/** Those with a number from one to another: all are gone through where that is less. */
function* cellsBetween<Cell>(cells: ReadonlyMap<number, Cell>, from: number, to: number): Iterable<Cell> {
  if (to - from >= cells.size) {
    for (const [at, cell] of cells) if (from <= at && at <= to) yield cell;
    return;
  }
  for (let at = from; at <= to; at++) {
    const cell = cells.get(at);
    if (cell) yield cell;
  }
}

/** UTF-16 units of the smallest cells, as a power of two: about as long as a short quotation. */
const LEAST = 6;

function levelOf({ start, end }: Span): number {
  return Math.max(0, 32 - Math.clz32(end - start) - LEAST);
}

function cellAt(offset: number, level: number): number {
  return offset >> (level + LEAST);
}
