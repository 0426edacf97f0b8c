/**
 * Rows and columns as lines of one size in a scrolled view: which are seen, and how far to scroll to see one. All numbers
 * but the indexes are CSS pixels; ranges are half-open.
 */

/** What is seen along one axis: from where on, and how much. */
export interface View {
  readonly offset: number;
  readonly extent: number;
}

export interface Lines {
  readonly count: number;
  readonly size: number;
}

export type LineRange = readonly [from: number, to: number];

/** The lines that are seen, if only in part; none where there are none. */
export function linesSeen({ offset, extent }: View, { count, size }: Lines): LineRange {
  const from = Math.min(count, Math.max(0, Math.floor(offset / size)));
  return [from, Math.min(count, Math.max(from, Math.ceil((offset + extent) / size)))];
}

/** The range with as many lines again on either side, at most so many in all, around the same middle. */
export function withMargin([from, to]: LineRange, count: number, most: number): LineRange {
  const margin = Math.max(0, Math.min(to - from, Math.floor((most - (to - from)) / 2)));
  return [Math.max(0, from - margin), Math.min(count, to + margin)];
}

export function holds([from, to]: LineRange, [innerFrom, innerTo]: LineRange): boolean {
  return innerFrom >= innerTo || (from <= innerFrom && innerTo <= to);
}

/** The offset at which a line is seen whole, as near as may be to where the view is. */
export function offsetToSee(index: number, { offset, extent }: View, size: number): number {
  const start = index * size;
  if (start < offset || size > extent) return start;
  return Math.max(offset, start + size - extent);
}
