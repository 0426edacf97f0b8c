/**
 * What the user says of a passage, as an edit of its sidecar.
 *
 * Everybody has annotations of their own: what somebody else has said stays, and of two that contradict each other the
 * later one holds.
 */

import { type Annotation, revised, type Saying, type Target } from '../../engine/annotations/annotation.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { Span } from '../../engine/text/span.ts';
import { phrased } from '../../protocol/phrase.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import { editSidecar, editSidecars } from './edit-sidecars.ts';
import { type Passage, targetOf } from './passage.ts';
import type { SidecarPlace } from './sidecars.ts';

/** Whoever annotates now, as they call themselves; null where they have not said. */
export function annotator({ session }: Services): string | null {
  return session.settings.annotator.trim() || null;
}

/** The annotations of a kind whose passage is a span, or a part of it that is told by its depth. */
export function annotationsOn(
  document: Document,
  span: Span,
  about: Saying['about'],
  depth?: number,
): readonly Annotation[] {
  return document.annotations
    .filter(
      ({ span: own, pin }) =>
        own?.start === span.start &&
        own.end === span.end &&
        pin.side === 0 &&
        pin.annotation.says.about === about &&
        (depth === undefined || pin.target.depth === depth),
    )
    .map(({ pin }) => pin.annotation);
}

/**
 * Note something of a passage.
 *
 * @param of What the user has said of it before and says anew, if there is such.
 */
export function say(
  services: Services,
  passage: Passage,
  says: Saying,
  of?: (own: Annotation) => boolean,
): EditAnswer {
  const creator = annotator(services);
  const own = annotationsOn(passage.document, passage.span, says.about).filter(
    (annotation) => annotation.creator === creator && (of?.(annotation) ?? true),
  );
  return withPlace(services, passage, (place) => {
    // What another sidecar says of the passage is overruled by what is said later in its own.
    const before = own.findLast(({ id }) => isKeptIn(services, place, id));
    return editSidecars(services, [
      {
        place,
        change: (annotations) =>
          before
            ? replaced(annotations, before.id, (known) =>
                revisedNow(services, known, { says, target: targetOf(place, passage) }),
              )
            : [...annotations, newAnnotation(services, targetOf(place, passage), says)],
      },
    ]);
  });
}

/** Whether an annotation is one of a sidecar's: those of a passage may be kept with another document. */
export function isKeptIn({ userFiles }: Services, place: SidecarPlace, id: string): boolean {
  return userFiles.sidecars.at(place).file.annotations.some((own) => own.id === id);
}

/** Take annotations of a document back, whoever has made them. */
export function takeBack(services: Services, path: string, gone: readonly Annotation[]): EditAnswer {
  const ids = new Set(gone.map(({ id }) => id));
  return editSidecar(services, path, (annotations) => annotations.filter(({ id }) => !ids.has(id)));
}

/** An annotation that whoever annotates now makes now. */
export function newAnnotation(services: Services, target: Target, says: Saying): Annotation {
  const { host } = services.session;
  return {
    id: `urn:uuid:${host.newUuid()}`,
    target,
    says,
    creator: annotator(services),
    created: host.today(),
    modified: null,
    others: {},
    written: null,
  };
}

export function revisedNow(
  { session }: Services,
  annotation: Annotation,
  changes: Partial<Pick<Annotation, 'target' | 'says'>>,
): Annotation {
  return revised(annotation, changes, session.host.today());
}

/** @returns The annotations with one of them changed; as they are where it is gone meanwhile. */
export function replaced(
  annotations: readonly Annotation[],
  id: string,
  change: (annotation: Annotation) => Annotation,
): readonly Annotation[] {
  return annotations.map((annotation) => (annotation.id === id ? change(annotation) : annotation));
}

function withPlace(
  { userFiles }: Services,
  { document }: Pick<Passage, 'document'>,
  edit: (place: SidecarPlace) => EditAnswer,
): EditAnswer {
  const place = userFiles.sidecars.placeOf(document.path);
  return place
    ? edit(place)
    : { refusal: phrased('Only a document in a workspace folder can be annotated.') };
}
