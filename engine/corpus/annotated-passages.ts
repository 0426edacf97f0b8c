/**
 * Where in the corpus the passages of annotations stand.
 */
import type { Annotation } from '../annotations/annotation.ts';
import type { PlacedPin } from '../annotations/pin.ts';
import type { Document } from './document.ts';
import type { Snapshot } from './snapshot.ts';

/** A passage of an annotation, in a file that is read. */
export interface AnnotatedPassage {
  /** The file. */
  readonly path: string;
  /** Null where the file does not have the document. */
  readonly document: Document | null;
  readonly placed: PlacedPin;
}

/** The passages of an annotation by its sides, see `Pin`; undefined where the file of one is not read. */
export type Passages = readonly [own?: AnnotatedPassage | undefined, other?: AnnotatedPassage | undefined];

/** The passages of all annotations that the corpus was given, by the same objects. Linear in the corpus. */
export function annotatedPassages(snapshot: Snapshot): ReadonlyMap<Annotation, Passages> {
  const passages = new Map<Annotation, Passages>();
  const add = (passage: AnnotatedPassage) => {
    const { pin, how } = passage.placed;
    const [own, other] = passages.get(pin.annotation) ?? [];
    const known = pin.side === 0 ? own : other;
    // A bundle may have two documents of one name; the words are in either.
    if (known && (known.placed.how !== 'orphan' || how === 'orphan')) return;
    passages.set(pin.annotation, pin.side === 0 ? [passage, other] : [own, passage]);
  };
  for (const { path, documents, strays } of snapshot.files()) {
    for (const document of documents)
      for (const placed of document.annotations) add({ path, document, placed });
    for (const placed of strays.orphans) add({ path, document: null, placed });
  }
  return passages;
}
