/**
 * What the user says of a quotation, as an edit: who says it, its kind and its cue, or that it is no speech.
 */
import { type Annotation, byTime, type QuotationSaying } from '../../engine/annotations/annotation.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import type { Passage } from './passage.ts';
import { annotationsOn, annotator, say, takeBack } from './say.ts';

/** What is not said now stays as it was said before. */
export function sayQuotation(
  services: Services,
  passage: Passage,
  now: Partial<Omit<QuotationSaying, 'about'>>,
): EditAnswer {
  const { document, span, depth } = passage;
  const creator = annotator(services);
  const isOwn = (annotation: Annotation) =>
    annotation.creator === creator && annotation.target.depth === depth;
  const before = annotationsOn(document, span, 'quotation').findLast(isOwn)?.says;
  const known = before?.about === 'quotation' ? before : NOTHING_SAID;
  return say(services, passage, { ...known, speech: true, ...now }, isOwn);
}

const NOTHING_SAID: QuotationSaying = {
  about: 'quotation',
  speech: true,
  kind: null,
  speakers: null,
  cue: null,
};

/** What holds of a quotation because somebody has said so; null where nobody has. */
export function saidOfQuotation({ document, span, depth }: Passage): QuotationSaying | null {
  const says = annotationsOn(document, span, 'quotation', depth).toSorted(byTime).at(-1)?.says;
  return says?.about === 'quotation' ? says : null;
}

/** Take back all that was said of a quotation. */
export function forgetQuotation(services: Services, { document, span, depth }: Passage): EditAnswer {
  return takeBack(services, document.path, annotationsOn(document, span, 'quotation', depth));
}
