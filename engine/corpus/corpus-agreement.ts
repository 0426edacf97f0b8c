/**
 * How far two people agree who have annotated the documents of a corpus.
 *
 * The names that they give are those of entities as the corpus has found them, whatever anybody has said of it.
 */
import { type Agreement, compareAnnotations } from '../annotations/agreement/agreement.ts';
import { entityKeys } from '../annotations/agreement/entity-keys.ts';
import type { LocatedAnnotation } from '../annotations/agreement/unit.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { targetsOf } from '../annotations/pin.ts';
import { annotatedPassages, type Passages } from './annotated-passages.ts';
import type { Snapshot } from './snapshot.ts';

export interface CorpusAgreement extends Agreement {
  /** Annotations that are left out: a passage of them is not found, or its file is not read. */
  readonly unplaced: { readonly a: number; readonly b: number };
}

/** @param a Annotations that the corpus was given, the same objects; so is `b`. */
export function agreementIn(
  snapshot: Snapshot,
  a: readonly Annotation[],
  b: readonly Annotation[],
): CorpusAgreement {
  const passages = annotatedPassages(snapshot);
  const locate = (annotations: readonly Annotation[]) =>
    annotations.flatMap((annotation) => located(annotation, passages.get(annotation) ?? []) ?? []);
  const placed = { a: locate(a), b: locate(b) };
  const keyOf = entityKeys(
    [...placed.a, ...placed.b],
    (id) => snapshot.document(id)?.named.entities ?? [],
    (key) => snapshot.entityKey(key),
  );
  const documents = snapshot.files().flatMap((file) => file.documents);
  return {
    ...compareAnnotations(documents, placed.a, placed.b, keyOf),
    unplaced: { a: a.length - placed.a.length, b: b.length - placed.b.length },
  };
}

function located(annotation: Annotation, passages: Passages): LocatedAnnotation | null {
  const places = targetsOf(annotation).flatMap((_, side) => {
    const found = passages[side]?.found;
    return found ? [{ document: found.document.id, span: found.span }] : [];
  });
  const [own, ...others] = places;
  return own && places.length === targetsOf(annotation).length
    ? { annotation, places: [own, ...others] }
    : null;
}
