/**
 * Coefficients of agreement between two people, and what is said in place of one that is not defined.
 */

/**
 * A coefficient, 1 where two people agree in all; or why there is none: there is nothing that both have judged, or all
 * judgements are the same one, so that chance alone would have made them agree.
 */
export type Coefficient = number | 'no units' | 'no variance';

/** How often each pair of labels was given: by the label of the one, then by that of the other. */
export class LabelPairs {
  readonly #counts = new Map<string, Map<string, number>>();
  total = 0;

  /** @param count Units that have this pair; 0 counts nothing. */
  add(a: string, b: string, count = 1): void {
    if (count === 0) return;
    const row = this.#counts.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + count);
    this.#counts.set(a, row);
    this.total += count;
  }

  /** Units to which both have given one label. */
  get agreed(): number {
    return [...this.#counts].reduce((sum, [label, row]) => sum + (row.get(label) ?? 0), 0);
  }

  /** How often each person has given each label. */
  margins(): ReadonlyMap<string, { readonly a: number; readonly b: number }> {
    const margins = new Map<string, { a: number; b: number }>();
    const of = (label: string) => {
      const known = margins.get(label) ?? { a: 0, b: 0 };
      margins.set(label, known);
      return known;
    };
    for (const [a, row] of this.#counts) {
      for (const [b, count] of row) {
        of(a).a += count;
        of(b).b += count;
      }
    }
    return margins;
  }
}
