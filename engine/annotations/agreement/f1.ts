import type { Coefficient } from './coefficient.ts';

/**
 * F1 as agreement on spans: the harmonic mean of what share of either person's spans the other has too. It does not matter
 * whose are taken for the right ones. For spans there is no count of what both have left unmarked, which κ would need;
 * where that is very large, κ comes close to F1.
 *
 * @param shared Spans of the one that have a partner among those of the other.
 * @returns In [0, 1].
 * @see George Hripcsak and Adam S. Rothschild, Agreement, the F-Measure, and Reliability in Information Retrieval,
 * Journal of the American Medical Informatics Association 12 (2005), 296–298.
 */
export function f1(shared: number, ofA: number, ofB: number): Coefficient {
  return ofA + ofB === 0 ? 'no units' : (2 * shared) / (ofA + ofB);
}
