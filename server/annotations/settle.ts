/**
 * That annotations belong where they were found, as an edit: they keep the words of that place from now on.
 */
import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { PlacedPin } from '../../engine/annotations/pin.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import { editSidecar } from './edit-sidecars.ts';
import { revisedNow } from './say.ts';

export function settle(services: Services, document: Document, placed: readonly PlacedPin[]): EditAnswer {
  const selectors = new Map(
    placed.flatMap(({ pin, span }) =>
      span && pin.side === 0 ? [[pin.annotation.id, selectorsOf(document.text, span)] as const] : [],
    ),
  );
  return editSidecar(services, document.path, (annotations) =>
    annotations.map((annotation) => {
      const found = selectors.get(annotation.id);
      if (!found) return annotation;
      const target = { ...annotation.target, member: document.member, selectors: found };
      return revisedNow(services, annotation, { target });
    }),
  );
}
