/**
 * Who has decided that an annotation is kept, where two people disagree: a mark on the annotation, which stays its creator’s.
 *
 * The mark is no part of what the annotation says, so that the version of it is the same with and without.
 */
import type { Annotation } from '../annotation.ts';

export interface DecisionMark {
  readonly decidedBy: string;
  /** `xsd:dateTime` in UTC. */
  readonly decided: string;
}

/** Undefined where the mark of the same person is there already. */
export function marked(annotation: Annotation, mark: DecisionMark): Annotation | undefined {
  if (decidedBy(annotation) === mark.decidedBy) return undefined;
  return { ...annotation, others: { ...annotation.others, ...mark } };
}

/** Null where nobody has. */
export function decidedBy({ others }: Annotation): string | null {
  const { decidedBy: name } = others;
  return typeof name === 'string' ? name : null;
}

export function withoutMark<Json extends object>(json: Json): Omit<Json, keyof DecisionMark> {
  const { decidedBy: _name, decided: _time, ...rest } = json as Json & Partial<DecisionMark>;
  return rest;
}
