/**
 * Changing an annotation, or taking it back.
 */

import type { Annotation } from '../../engine/annotations/annotation.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { Span } from '../../engine/text/span.ts';
import {
  type AnnotateResult,
  type AnnotationChange,
  CHANGE_ANNOTATION,
  type ChangeAnnotationParams,
} from '../../protocol/annotations.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import type { Range } from '../../protocol/requests.ts';
import { editSidecars } from '../annotations/edit-sidecars.ts';
import { selectedAt } from '../annotations/passage.ts';
import { annotator, replaced, revisedNow } from '../annotations/say.ts';
import { settle } from '../annotations/settle.ts';
import type { SidecarPlace } from '../annotations/sidecars.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Feature, Services } from '../feature.ts';
import { fields, fieldsOf, oneOf, orNull, RANGE, TEXT, variants } from '../forms.ts';
import { guardAct } from '../guard.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

const CHANGED = fieldsOf<ChangeAnnotationParams>({
  uri: TEXT,
  id: TEXT,
  change: variants<AnnotationChange, 'kind'>('kind', {
    remove: fields({ kind: oneOf('remove') }),
    text: fields({ kind: oneOf('text'), text: TEXT }),
    passage: fields({ kind: oneOf('passage'), range: orNull(RANGE) }),
  }),
});

export const changeAnnotation: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, userFiles } = services;
    connection.onRequest(
      CHANGE_ANNOTATION,
      guardAct(
        services,
        'change annotation',
        CHANGED,
        async ({ uri, id, change }): Promise<AnnotateResult> => {
          const path = canonicalUri(uri);
          const version = session.versionOf(uri);
          // The user may have given their name just now.
          await session.settingsRead;
          await userFiles.sidecars.readBefore([path]);
          const [place] = userFiles.sidecars.keeping(id);
          const annotation =
            place && userFiles.sidecars.at(place).file.annotations.find((own) => own.id === id);
          if (!place || !annotation) return { refusal: session.say('The annotation is gone.') };
          const isPlaced = change.kind === 'passage' && change.range !== null;
          if (isPlaced && session.versionOf(uri) !== version)
            return { refusal: session.say('The text has changed meanwhile.') };
          const answer = changed(services, { place, path, annotation }, change);
          return { refusal: await applyEdit(services, translated(LABELS[change.kind], session.say), answer) };
        },
      ),
    );
  },
};

const LABELS: Readonly<Record<AnnotationChange['kind'], Phrase>> = {
  remove: phrased('Remove annotation'),
  text: phrased('Edit note'),
  passage: phrased('Place annotation'),
};

/** An annotation, the sidecar that keeps it, and the file that it is changed in. */
interface Kept {
  readonly place: SidecarPlace;
  readonly path: string;
  readonly annotation: Annotation;
}

function changed(services: Services, kept: Kept, change: AnnotationChange): EditAnswer {
  const { place, annotation } = kept;
  const { id, says, creator } = annotation;
  switch (change.kind) {
    case 'remove':
      return editSidecars(services, [
        { place, change: (annotations) => annotations.filter((own) => own.id !== id) },
      ]);
    case 'text': {
      if (says.about !== 'note') return { refusal: phrased('Only a note has a text.') };
      if (creator !== null && creator !== annotator(services))
        return { refusal: phrased('This is a note by {0}; write one of your own.', plainText(creator)) };
      const text = change.text.trim();
      if (text === '') return { refusal: phrased('A note needs some words.') };
      const revise = (own: Annotation) => revisedNow(services, own, { says: { ...says, text } });
      return editSidecars(services, [{ place, change: (annotations) => replaced(annotations, id, revise) }]);
    }
    case 'passage':
      return placed(services, kept, change.range);
  }
}

/** @param range Null for the place where it was found. */
function placed(services: Services, { path, annotation }: Kept, range: Range | null): EditAnswer {
  const { session, userFiles } = services;
  const found = foundIn(session, path, annotation.id);
  const here = range ? selectedAt(session, path, range) : found;
  if (!here) return { refusal: phrased('Select the words that the annotation is about.') };
  const { says, target } = annotation;
  const document = userFiles.sidecars.placeOf(path)?.document;
  const isOther = says.about === 'link' && target.document !== document && says.other.document === document;
  const side = found?.side ?? (isOther ? 1 : 0);
  return settle(services, [{ pin: { annotation, side }, document: here.document, span: here.span }]);
}

interface Found {
  readonly document: Document;
  readonly span: Span;
  readonly side: 0 | 1;
}

/** Where an annotation was found, if only nearly. */
function foundIn(session: Session, path: string, id: string): Found | null {
  for (const document of session.snapshot().file(path)?.documents ?? []) {
    const own = document.annotations.find(({ pin, span }) => pin.annotation.id === id && span !== null);
    if (own?.span) return { document, span: own.span, side: own.pin.side };
  }
  return null;
}
