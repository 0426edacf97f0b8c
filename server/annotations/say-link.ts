/**
 * Whether two quotations are reports of one statement, as an edit, and taking that back.
 *
 * It is kept with the document that comes first by its path, so that two people who decide on the same two reports change
 * the same file.
 */

import type { Annotation } from '../../engine/annotations/annotation.ts';
import { applicable } from '../../engine/annotations/apply-annotations.ts';
import { QuotationsBySpan } from '../../engine/annotations/quotation-span.ts';
import { type QuotationPlace, quotationOf, type Snapshot } from '../../engine/corpus/snapshot.ts';
import { phrased } from '../../protocol/phrase.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import { editSidecars, type SidecarChange } from './edit-sidecars.ts';
import { passageOf, targetOf } from './passage.ts';
import { annotator, isKeptIn, newAnnotation, replaced, revisedNow } from './say.ts';

/** @param same Whether the two are reports of one statement. */
export function sayLink(
  services: Services,
  one: QuotationPlace,
  other: QuotationPlace,
  same: boolean,
): EditAnswer {
  const { sidecars } = services.userFiles;
  const [first, second] = one.document.id <= other.document.id ? [one, other] : [other, one];
  const [place, otherPlace] = [sidecars.placeOf(first.document.path), sidecars.placeOf(second.document.path)];
  if (!place || !otherPlace || place.folder !== otherPlace.folder)
    return { refusal: phrased('The other report is not in the same workspace folder.') };
  const creator = annotator(services);
  const there = new Set(linksOn(second).map(({ id }) => id));
  const own = linksOn(first).filter((link) => there.has(link.id) && link.creator === creator);
  // A document that has got another name since may not be the first any more.
  for (const keeper of [place, otherPlace]) {
    const before = own.findLast(({ id }) => isKeptIn(services, keeper, id));
    if (before)
      return editSidecars(services, [{ place: keeper, change: decided(services, before.id, same) }]);
  }
  const says = { about: 'link', same, other: targetOf(otherPlace, passageOf(second)) } as const;
  const change: SidecarChange['change'] = (annotations) => [
    ...annotations,
    newAnnotation(services, targetOf(place, passageOf(first)), says),
  ];
  return editSidecars(services, [{ place, change }]);
}

/** A link that is decided anew. */
function decided(services: Services, id: string, same: boolean): SidecarChange['change'] {
  return (annotations) =>
    replaced(annotations, id, (own) =>
      revisedNow(services, own, { says: own.says.about === 'link' ? { ...own.says, same } : own.says }),
    );
}

/** The edit that forgets all decisions that hold for a quotation; null where there are none. */
export function forgetLinks(services: Services, place: QuotationPlace): EditAnswer | null {
  const places = [place, ...inSameWords(services.session.snapshot(), place)];
  const gone = new Set(places.flatMap(linksOn).map(({ id }) => id));
  if (gone.size === 0) return null;
  const changes = [...services.userFiles.sidecars.all()]
    .filter(({ sidecar }) => sidecar.annotations.some(({ id }) => gone.has(id)))
    .map(
      ({ place: own }): SidecarChange => ({
        place: own,
        change: (annotations) => annotations.filter(({ id }) => !gone.has(id)),
      }),
    );
  return editSidecars(services, changes);
}

/** The links that a quotation is an end of. */
function linksOn({ document, index }: QuotationPlace): readonly Annotation[] {
  const links = applicable(document.annotations, 'link');
  if (links.length === 0) return [];
  const quotations = new QuotationsBySpan(document.facts.quotations);
  return links
    .filter(({ span, pin }) => quotations.near(span, pin.target.depth) === index)
    .map(({ pin }) => pin.annotation);
}

/** The other quotations that have what is decided on this one in common with it. */
function inSameWords(snapshot: Snapshot, { document, index }: QuotationPlace): readonly QuotationPlace[] {
  return snapshot
    .decidedWith({ documentId: document.id, quotation: index })
    .filter((other) => other.documentId !== document.id || other.quotation !== index)
    .flatMap((other) => quotationOf(snapshot, other) ?? []);
}
