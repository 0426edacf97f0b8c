/**
 * Selectors that were made on one text, together.
 *
 * Positions of two versions of a document cannot be compared: that two passages stood apart, or how far each has moved,
 * says nothing where they were counted in different texts. So each version is placed by itself, and passages of two
 * versions may stand in one place.
 */
import type { Selectors } from './selectors.ts';

/**
 * @param place Answers for selectors of one version, in their order.
 * @returns The answers for all selectors, in their order. Those of an unknown version are placed one by one.
 */
export function byVersion<Answer>(
  selectors: readonly Selectors[],
  place: (own: readonly Selectors[]) => readonly Answer[],
): readonly Answer[] {
  const answers = new Array<Answer>(selectors.length);
  for (const indices of versions(selectors)) {
    const own = place(indices.map((index) => selectors[index] as Selectors));
    for (const [order, index] of indices.entries()) answers[index] = own[order] as Answer;
  }
  return answers;
}

/** The indices of the selectors of each version. */
function versions(selectors: readonly Selectors[]): readonly (readonly number[])[] {
  const known = new Map<string, number[]>();
  const unknown: number[][] = [];
  for (const [index, { version }] of selectors.entries()) {
    const own = version === null ? undefined : known.get(version);
    if (own) own.push(index);
    else if (version === null) unknown.push([index]);
    else known.set(version, [index]);
  }
  return [...known.values(), ...unknown];
}
