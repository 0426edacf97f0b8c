/**
 * Rows of wordings, by their numbers, of which many have something in common: by groups, such as those of one speaker, and in
 * each group the fullest first. The first of a group lead to all of it, and so all of it to them.
 *
 * What a wording is led to depends only on which others are in its row, and one that comes or goes changes that for itself and
 * one other, however long the row is.
 */

/** The group of what belongs with nothing, and is led to nothing. */
export const NO_GROUP = 0;

/** What is known of wordings as long as they are in a row. */
export interface WordingOrder {
  groupOf(wording: number): number;
  /** Compares two of a group, as for sorting: 0 only for one with itself. */
  compare(one: number, other: number): number;
}

export class GroupedRows {
  /** @param leading How many of a group lead to all of it. */
  constructor(
    private readonly leading: number,
    private readonly order: WordingOrder,
  ) {}

  sort(row: Int32Array): void {
    row.sort((one, other) => this.#compare(one, other));
  }

  /** Where a wording stands in a row, or would. */
  placeOf(row: Int32Array, wording: number): number {
    return firstPlace(row, (other) => this.#compare(other, wording) >= 0);
  }

  /** From where to where (exclusive) in its row those stand that a wording is led to, itself perhaps among them. */
  reachOf(row: Int32Array, wording: number): readonly [from: number, to: number] {
    const group = this.order.groupOf(wording);
    if (group === NO_GROUP) return NOWHERE;
    const from = this.#startOf(row, group);
    return [from, this.#isLeading(row, wording, from) ? this.#startOf(row, group + 1) : from + this.leading];
  }

  /** Who leads only if a wording of the row does not: the one behind those that lead, if the wording is one of these. */
  heirOf(row: Int32Array, wording: number): number | undefined {
    const group = this.order.groupOf(wording);
    if (group === NO_GROUP) return undefined;
    const from = this.#startOf(row, group);
    const heir = row[from + this.leading];
    if (heir === undefined || this.order.groupOf(heir) !== group) return undefined;
    return this.#isLeading(row, wording, from) ? heir : undefined;
  }

  /** @param from Where its group begins. */
  #isLeading(row: Int32Array, wording: number, from: number): boolean {
    const last = row[from + this.leading - 1];
    return last === undefined || this.#compare(wording, last) <= 0;
  }

  #startOf(row: Int32Array, group: number): number {
    return firstPlace(row, (other) => this.order.groupOf(other) >= group);
  }

  #compare(one: number, other: number): number {
    if (one === other) return 0;
    const group = this.order.groupOf(one);
    // What belongs with nothing stands in any order.
    return (
      group - this.order.groupOf(other) || (group === NO_GROUP ? one - other : this.order.compare(one, other))
    );
  }
}

const NOWHERE = [0, 0] as const;

/** The first place from which on all of a row is so, or the end of the row. */
function firstPlace(row: Int32Array, isSo: (wording: number) => boolean): number {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(row[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from;
}
