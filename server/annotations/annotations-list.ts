/**
 * All annotations of the workspace, each once, for the lists that a client shows; and those of a file on all of their passages,
 * for its marks in the text.
 *
 * Linear in the annotations and the files: for what a user looks up, never on the path of a key.
 */
import type { Annotation } from '../../engine/annotations/annotation.ts';
import { type PlacedPin, pinsOf } from '../../engine/annotations/pin.ts';
import type { Document, SourceFile } from '../../engine/corpus/document.ts';
import type { ShownAnnotation } from '../../protocol/annotations.ts';
import { uriBelow } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import type { Session } from '../session.ts';
import { shownIn, shownStray } from './shown.ts';

/** An annotation, and what is needed to show it. */
export interface ListedAnnotation {
  readonly annotation: Annotation;
  /** The file that it is on, whether or not it is read. */
  readonly path: string;
  /** The member of a bundle; null for a loose file. */
  readonly member: string | null;
  readonly isOrphan: boolean;
  /** How a client shows it. */
  readonly show: () => ShownAnnotation;
}

/** A passage of an annotation: a link has two. */
interface ListedPassage extends ListedAnnotation {
  readonly isChanged: boolean;
  readonly side: 0 | 1;
}

/** In the order of the documents and, in a document, of the text; those whose place is not known behind it. */
export function listAnnotations(services: Services): readonly ListedAnnotation[] {
  const files = services.session.snapshot().files();
  const read = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap((file) => annotationsIn(services, file).filter(isListed)),
    ...annotationsOfUnread(services, read),
  ];
}

/** What was listed of a file before: files are never changed, but read again. */
const listedBefore = new WeakMap<SourceFile, readonly ListedPassage[]>();

/** All annotations that a file has, a link with each of its reports that stands there. */
export function annotationsIn({ session }: Services, file: SourceFile): readonly ListedPassage[] {
  if (file.pins.size === 0) return [];
  const known = listedBefore.get(file) ?? listAnew(session, file);
  listedBefore.set(file, known);
  return known;
}

/** A link stands with the first of its reports, and with the other one where that needs a look. */
function isListed({ side, isOrphan, isChanged }: ListedPassage): boolean {
  return side === 0 || isOrphan || isChanged;
}

function listAnew(session: Session, file: SourceFile): readonly ListedPassage[] {
  const inDocuments = file.documents.flatMap((document) =>
    document.annotations.toSorted(byPlace).map((placed) => ({
      ...listed(file, document, placed),
      show: () => shownIn(session, file, document, placed),
    })),
  );
  const strays = file.strays.orphans.map((placed) => ({
    annotation: placed.pin.annotation,
    path: file.path,
    member: placed.pin.target.member,
    isOrphan: true,
    isChanged: false,
    side: placed.pin.side,
    show: () => shownStray(session, file.path, placed.pin),
  }));
  return [...inDocuments, ...strays];
}

function listed({ path }: SourceFile, { member }: Document, { pin, how }: PlacedPin) {
  return {
    annotation: pin.annotation,
    path,
    member,
    isOrphan: how === 'orphan',
    isChanged: how === 'changed',
    side: pin.side,
  };
}

/** Annotations of files that are gone, that the settings leave out, or that are another folder's. */
function annotationsOfUnread(
  { session, userFiles }: Services,
  read: ReadonlySet<string>,
): readonly ListedAnnotation[] {
  return [...userFiles.sidecars.all()].flatMap(({ place, sidecar }) => {
    const path = uriBelow(place.folder, place.document);
    const own = userFiles.sidecars.fileOf(place, place.document);
    return sidecar.annotations.flatMap((annotation): readonly ListedAnnotation[] => {
      const [pin] = pinsOf(annotation);
      if (!pin) return [];
      const { document, member } = pin.target;
      const file = document === place.document ? own : userFiles.sidecars.fileOf(place, document);
      if (file !== null && read.has(file)) return [];
      return [{ annotation, path, member, isOrphan: true, show: () => shownStray(session, path, pin) }];
    });
  });
}

/** By when they were made: one that is changed keeps its place. */
function byAge(one: Annotation, other: Annotation): number {
  const [left, right] = [one, other].map(({ created, id }) => `${created ?? ''} ${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function byPlace(one: PlacedPin, other: PlacedPin): number {
  const start = ({ how, span }: PlacedPin) =>
    how === 'orphan' ? Number.POSITIVE_INFINITY : (span?.start ?? -1);
  const [left, right] = [start(one), start(other)];
  return left === right ? byAge(one.pin.annotation, other.pin.annotation) : left - right;
}
