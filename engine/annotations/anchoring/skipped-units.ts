/**
 * Counting units of a text when some of them do not count: a table from one count to the other and back.
 */
export class SkippedUnits {
  private readonly skipped: readonly number[];

  /** @param skipped Offsets of the units that do not count, ascending. */
  constructor(skipped: readonly number[]) {
    this.skipped = skipped;
  }

  /** How many units before `offset` count. */
  countBefore(offset: number): number {
    return offset - this.firstWhere((at) => at >= offset);
  }

  /** The offset of the unit before which `count` units count; never that of a unit which does not count. */
  offsetAfter(count: number): number {
    return count + this.firstWhere((at, before) => at - before > count);
  }

  /** The index of the first skipped unit for which the question is answered with yes, as for all behind it. */
  private firstWhere(holds: (at: number, index: number) => boolean): number {
    let low = 0;
    let high = this.skipped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.skipped[middle] as number, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
