/**
 * Where in the corpus the passages of annotations stand.
 */
import type { Annotation } from '../annotations/annotation.ts';
import type { Pin, PlacedPin } from '../annotations/pin.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import type { Snapshot } from './snapshot.ts';

/** A passage of an annotation, in a file that is read. */
export interface AnnotatedPassage {
  /** The file. */
  readonly path: string;
  /** Where it stands; null for an orphan. */
  readonly found: FoundPassage | null;
}

interface FoundPassage {
  readonly document: Document;
  readonly how: Exclude<PlacedPin['how'], 'orphan'>;
  /** In the document; null for all of it. */
  readonly span: Span | null;
}

/** The passages of an annotation by its sides, see `Pin`; undefined where the file of one is not read. */
export type Passages = readonly [own?: AnnotatedPassage | undefined, other?: AnnotatedPassage | undefined];

/** The passages of all annotations that the corpus was given, by the same objects. Linear in the corpus. */
export function annotatedPassages(snapshot: Snapshot): ReadonlyMap<Annotation, Passages> {
  const passages = new Map<Annotation, Passages>();
  const add = ({ annotation, side }: Pin, passage: AnnotatedPassage) => {
    const [own, other] = passages.get(annotation) ?? [];
    // A bundle may have two documents of one name; the words are in either.
    if ((side === 0 ? own : other)?.found) return;
    passages.set(annotation, side === 0 ? [passage, other] : [own, passage]);
  };
  for (const { path, documents, strays } of snapshot.files()) {
    for (const document of documents)
      for (const { pin, how, span } of document.annotations)
        add(pin, { path, found: how === 'orphan' ? null : { document, how, span } });
    for (const { pin } of strays.orphans) add(pin, { path, found: null });
  }
  return passages;
}
