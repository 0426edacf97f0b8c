/**
 * Where annotations belong, as an edit: they keep the words of that place from now on.
 */

import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Annotation, Target } from '../../engine/annotations/annotation.ts';
import type { Pin, PlacedPin } from '../../engine/annotations/pin.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { Span } from '../../engine/text/span.ts';
import { phrased } from '../../protocol/phrase.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import { editSidecars, type SidecarChange } from './edit-sidecars.ts';
import { revisedNow } from './say.ts';

/** A passage of an annotation, and the words that it is to be about. */
export interface Settling {
  readonly pin: Pick<Pin, 'annotation' | 'side'>;
  readonly document: Document;
  readonly span: Span;
}

/** Annotations that were found in a document belong where they were found. */
export function settleFound(
  services: Services,
  document: Document,
  placed: readonly PlacedPin[],
): EditAnswer {
  return settle(
    services,
    placed.flatMap(({ pin, span }) => (span ? [{ pin, document, span }] : [])),
  );
}

/** An annotation may be kept with another document than its passage stands in: a link is with the first of its reports. */
export function settle(services: Services, settlings: readonly Settling[]): EditAnswer {
  const { sidecars } = services.userFiles;
  const byKeeper = new Map<string, { readonly place: SidecarChange['place']; readonly own: Settling[] }>();
  for (const settling of settlings) {
    for (const place of sidecars.keeping(settling.pin.annotation.id)) {
      const known = byKeeper.get(place.path) ?? { place, own: [] };
      known.own.push(settling);
      byKeeper.set(place.path, known);
    }
  }
  if (byKeeper.size === 0) return { refusal: phrased('The annotation is gone.') };
  const changes = [...byKeeper.values()].map(
    ({ place, own }): SidecarChange => ({
      place,
      change: (annotations) => annotations.map((annotation) => settled(services, annotation, own)),
    }),
  );
  return editSidecars(services, changes);
}

function settled(services: Services, annotation: Annotation, settlings: readonly Settling[]): Annotation {
  const own = settlings.find(({ pin }) => pin.annotation.id === annotation.id);
  if (!own) return annotation;
  const { target, says } = annotation;
  if (own.pin.side === 0)
    return revisedNow(services, annotation, { target: targetAt(services, target, own) });
  if (says.about !== 'link') return annotation;
  const other = targetAt(services, says.other, own);
  return revisedNow(services, annotation, { says: { ...says, other } });
}

function targetAt({ userFiles }: Services, before: Target, { document, span }: Settling): Target {
  return {
    ...before,
    document: userFiles.sidecars.placeOf(document.path)?.document ?? before.document,
    member: document.member,
    selectors: selectorsOf(document.text, span),
  };
}
