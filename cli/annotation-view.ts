/**
 * An annotation as it is listed: where it stands, who says what of which words.
 */
import { relative, resolve } from 'node:path';
import type { Annotation } from '../engine/annotations/annotation.ts';
import type { PlacedPin } from '../engine/annotations/pin.ts';
import { type AnnotatedPassage, annotatedPassages } from '../engine/corpus/annotated-passages.ts';
import type { Lookup } from '../engine/export/lookup.ts';
import type { Position } from '../engine/text/source-position.ts';
import { toFile } from '../engine/text/span.ts';
import { withSlashes } from './find-files.ts';
import { isInside } from './problems-inside.ts';
import type { Corpus } from './read-corpus.ts';

export interface AnnotationView {
  readonly annotation: Annotation;
  /** As files are named on the command line; also of a file that is gone, or that the settings leave out. */
  readonly path: string;
  /** The member's name in its bundle; null for a loose file. */
  readonly member: string | null;
  readonly how: PlacedPin['how'];
  /** Of the first word; null for a whole document and where the words are not found. */
  readonly position: Position | null;
  /** File offsets (UTF-16, half-open), null where there is no position. */
  readonly start: number | null;
  readonly end: number | null;
  /** As they stand in the text, else as they stood there; empty for a whole document. Not safe to print. */
  readonly words: string;
}

/**
 * Every annotation of the files that the PATHs stand for: orphans first, the others in the order of the documents and the
 * text. A link stands with the first of its two passages.
 */
export function viewAnnotations(
  corpus: Corpus,
  paths: readonly string[],
  lookup: Lookup,
): readonly AnnotationView[] {
  const passages = annotatedPassages(corpus.snapshot);
  const read = corpus.annotations.flatMap(({ annotations }) =>
    annotations.flatMap(({ annotation }): readonly AnnotationView[] => {
      const [own] = passages.get(annotation) ?? [];
      return own ? [viewPassage(annotation, own, lookup)] : [];
    }),
  );
  const unread = ofNone(corpus, passages, paths).map(({ annotation, file }) => ({
    ...nowhere(annotation),
    path: withSlashes(relative('.', file)),
  }));
  return [...read, ...unread].toSorted(inOrder);
}

/** How many annotations below the PATHs are of documents that are not read: they are gone, or the settings leave them out. */
export function countOfNone(corpus: Corpus, paths: readonly string[]): number {
  return ofNone(corpus, annotatedPassages(corpus.snapshot), paths).length;
}

/** The annotations below the PATHs whose own file is not read, with the file. */
function ofNone(
  { annotations }: Corpus,
  passages: ReturnType<typeof annotatedPassages>,
  paths: readonly string[],
): readonly { readonly annotation: Annotation; readonly file: string }[] {
  const roots = paths.map((path) => resolve(path));
  return annotations.flatMap(({ folder, annotations: kept }) =>
    kept
      .map(({ annotation }) => ({ annotation, file: resolve(folder, annotation.target.document) }))
      .filter(
        ({ annotation, file }) =>
          passages.get(annotation)?.[0] === undefined && roots.some((root) => isInside(root, file)),
      ),
  );
}

function viewPassage(
  annotation: Annotation,
  { path, found }: AnnotatedPassage,
  lookup: Lookup,
): AnnotationView {
  if (!found) return { ...nowhere(annotation), path };
  const { document, how, span } = found;
  const place = { ...nowhere(annotation), path, member: document.member, how };
  if (span === null) return place;
  const { fileStart, fileEnd } = toFile(span, document.base);
  const words = document.text.slice(span.start, span.end);
  return { ...place, position: lookup.positionOf(path, fileStart), start: fileStart, end: fileEnd, words };
}

function nowhere(annotation: Annotation): Omit<AnnotationView, 'path'> {
  const { member, selectors } = annotation.target;
  const words = selectors?.quote.exact ?? '';
  return { annotation, member, how: 'orphan', position: null, start: null, end: null, words };
}

function inOrder(one: AnnotationView, other: AnnotationView): number {
  const rank = ({ how }: AnnotationView) => (how === 'orphan' ? 0 : 1);
  return (
    rank(one) - rank(other) ||
    compare(one.path, other.path) ||
    (one.start ?? -1) - (other.start ?? -1) ||
    compare(one.annotation.id, other.annotation.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
