/**
 * Changing an annotation, or taking it back.
 */
import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Annotation } from '../../engine/annotations/annotation.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { Span } from '../../engine/text/span.ts';
import {
  type AnnotateResult,
  type AnnotationChange,
  CHANGE_ANNOTATION,
  type ChangeAnnotationParams,
} from '../../protocol/annotations.ts';
import { editSidecar } from '../annotations/edit-sidecars.ts';
import { selectedAt } from '../annotations/passage.ts';
import { replaced, revisedNow } from '../annotations/say.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Feature, Services } from '../feature.ts';
import { guard } from '../guard.ts';

export const changeAnnotation: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, userFiles } = services;
    connection.onRequest(
      CHANGE_ANNOTATION,
      guard(
        services,
        'change annotation',
        async ({ uri, id, change }: ChangeAnnotationParams): Promise<AnnotateResult> => {
          const path = canonicalUri(uri);
          const place = userFiles.sidecars.placeOf(path);
          // The user may have given their name just now.
          await session.settingsRead;
          await userFiles.sidecars.readBefore([path]);
          const annotation =
            place && userFiles.sidecars.at(place).file.annotations.find((own) => own.id === id);
          if (!annotation) return { refusal: 'The annotation is gone.' };
          const answer = changed(services, path, annotation, change);
          return { refusal: await applyEdit(connection, LABELS[change.kind], answer) };
        },
      ),
    );
  },
};

const LABELS: Readonly<Record<AnnotationChange['kind'], string>> = {
  remove: 'Remove annotation',
  text: 'Edit note',
  passage: 'Place annotation',
};

function changed(
  services: Services,
  path: string,
  { id, says }: Annotation,
  change: AnnotationChange,
): EditAnswer {
  const revise = (changes: Parameters<typeof revisedNow>[2]) =>
    editSidecar(services, path, (annotations) =>
      replaced(annotations, id, (own) => revisedNow(services, own, changes)),
    );
  switch (change.kind) {
    case 'remove':
      return editSidecar(services, path, (annotations) => annotations.filter((own) => own.id !== id));
    case 'text':
      if (says.about !== 'note') return { refusal: 'Only a note has a text.' };
      if (change.text.trim() === '') return { refusal: 'A note needs some words.' };
      return revise({ says: { ...says, text: change.text.trim() } });
    case 'passage': {
      const here = change.range
        ? selectedAt(services.session, path, change.range)
        : foundAt(services, path, id);
      const file = services.userFiles.sidecars.placeOf(path)?.document;
      if (!here || file === undefined) return { refusal: 'Select the words that the annotation is about.' };
      return editSidecar(services, path, (annotations) =>
        replaced(annotations, id, (own) => revisedNow(services, own, { target: movedTo(own, file, here) })),
      );
    }
  }
}

interface Place {
  readonly document: Document;
  readonly span: Span;
}

/** @param file The file of the document, by its path below the folder. */
function movedTo({ target }: Annotation, file: string, { document, span }: Place): Annotation['target'] {
  return {
    ...target,
    document: file,
    member: document.member,
    selectors: selectorsOf(document.text, span),
  };
}

/** Where an annotation was found, if only nearly. */
function foundAt({ session }: Services, path: string, id: string): Place | null {
  for (const document of session.snapshot().file(path)?.documents ?? []) {
    const placed = document.annotations.find(({ pin }) => pin.annotation.id === id && pin.side === 0);
    if (placed?.span) return { document, span: placed.span };
  }
  return null;
}
