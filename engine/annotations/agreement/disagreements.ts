/**
 * Where two people disagree: passages of which only one says something, and those of which they say different things.
 *
 * What one of them leaves open contradicts nothing.
 */
import type { ComparedKind } from './labels.ts';
import type { Match, Matches } from './match-units.ts';
import type { Unit } from './unit.ts';

/** A passage of which the two say different things, or of which only one says something. */
export interface Disagreement {
  readonly kind: ComparedKind;
  readonly a: Unit | null;
  readonly b: Unit | null;
  /** Where both say something: the aspects in which they differ, `passage` for the words themselves. */
  readonly differs: readonly string[];
}

/** A document as far as it is needed here. */
export interface ComparedDocument {
  readonly id: string;
  readonly text: string;
}

export function disagreementsIn(
  kind: ComparedKind,
  { matches, onlyA, onlyB }: Matches,
): readonly Disagreement[] {
  return [
    ...onlyA.map((a) => ({ kind, a, b: null, differs: [] })),
    ...onlyB.map((b) => ({ kind, a: null, b, differs: [] })),
    ...matches.flatMap((match) => {
      const differs = differencesOf(match);
      return differs.length > 0 ? [{ kind, a: match.a, b: match.b, differs }] : [];
    }),
  ];
}

function differencesOf({ a, b, isExact }: Match): readonly string[] {
  const aspects = Object.entries(a.labels).flatMap(([name, label]) => {
    const other = b.labels[name] ?? null;
    return label !== null && other !== null && label !== other ? [name] : [];
  });
  return isExact ? aspects : ['passage', ...aspects];
}

/** The order of passages in the documents; of one passage that of the kinds. */
export function inTextOrder(
  documents: readonly ComparedDocument[],
): (one: Disagreement, other: Disagreement) => number {
  const ranks = new Map(documents.map(({ id }, rank) => [id, rank]));
  const placeIn = ({ a, b }: Disagreement): readonly [number, number] => {
    const starts = [a, b].flatMap((unit) => (unit ? [unit.places[0]] : []));
    const [first] = starts;
    return [
      ranks.get(first?.document ?? '') ?? documents.length,
      Math.min(...starts.map(({ span }) => span?.start ?? -1)),
    ];
  };
  return (one, other) => {
    const [left, right] = [placeIn(one), placeIn(other)];
    return left[0] - right[0] || left[1] - right[1];
  };
}
