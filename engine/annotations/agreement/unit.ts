/**
 * What one person says of one passage in one respect: the unit in which two people are compared.
 */
import type { Span } from '../../text/span.ts';
import { type Annotation, byTime } from '../annotation.ts';
import { type ComparedKind, type Labels, labelsOf } from './labels.ts';

/** A passage in the text as it is now. */
export interface Place {
  /** Names the document, in whatever way. */
  readonly document: string;
  /** Null for all of the document. */
  readonly span: Span | null;
}

/** An annotation whose passages were found: two of a link, else one. */
export interface LocatedAnnotation {
  readonly annotation: Annotation;
  readonly places: readonly [Place, ...Place[]];
}

export interface Unit {
  readonly kind: ComparedKind;
  /** Of a link the two in an order of their own, so that it does not matter which was linked to which. */
  readonly places: readonly [Place, ...Place[]];
  /** Of quotations with the same marked words, which one; see `Target`. */
  readonly depth: number;
  /** All that the person says of it, what was said last at the end. */
  readonly annotations: readonly [Annotation, ...Annotation[]];
  readonly labels: Labels;
}

/** The key of the entity that a name stands for in a document: the same for all names of the entity. */
export type NameKey = (document: string, name: string) => string;

/** The units of one person, in no order. Annotations of other programs are left out. */
export function unitsOf(located: readonly LocatedAnnotation[], keyOf: NameKey): readonly Unit[] {
  const byPassage = new Map<string, LocatedAnnotation[]>();
  for (const one of located) {
    const key = passageKey(one);
    const known = byPassage.get(key);
    if (known) known.push(one);
    else byPassage.set(key, [one]);
  }
  return [...byPassage.values()].flatMap((same): readonly Unit[] => {
    const [first, ...others] = same.toSorted((one, other) => byTime(one.annotation, other.annotation));
    if (!first) return [];
    const { says, target } = first.annotation;
    if (says.about === 'foreign') return [];
    const places = inOrder(first.places);
    const annotations = [first.annotation, ...others.map(({ annotation }) => annotation)] as const;
    const sayings = [says, ...others.map(({ annotation }) => annotation.says)] as const;
    const labels = labelsOf(sayings, (name) => keyOf(first.places[0].document, name));
    return [{ kind: says.about, places, depth: target.depth, annotations: [...annotations], labels }];
  });
}

function passageKey({ annotation: { says, target }, places }: LocatedAnnotation): string {
  return JSON.stringify([says.about, says.about === 'quotation' ? target.depth : 0, inOrder(places)]);
}

function inOrder(places: LocatedAnnotation['places']): LocatedAnnotation['places'] {
  const [first, ...others] = places.toSorted(
    (one, other) =>
      (one.document < other.document ? -1 : one.document > other.document ? 1 : 0) ||
      (one.span?.start ?? -1) - (other.span?.start ?? -1),
  );
  return [first ?? places[0], ...others];
}
