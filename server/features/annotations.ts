/**
 * The lists of annotations that a client shows: those of a file, and those of all documents in groups.
 */

import {
  ANNOTATION_GROUPS,
  ANNOTATIONS,
  ANNOTATIONS_IN,
  type AnnotationFilter,
  type AnnotationGroup,
  type AnnotationGroups,
  type AnnotationGroupsParams,
  type AnnotationOrder,
  type AnnotationsParams,
  ORPHANS,
  type ShownAnnotation,
} from '../../protocol/annotations.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import type { Page } from '../../protocol/requests.ts';
import { annotationsIn, type ListedAnnotation, listAnnotations } from '../annotations/annotations-list.ts';
import { reviewOf } from '../annotations/review.ts';
import { strayName } from '../annotations/shown.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Feature, Services } from '../feature.ts';
import { fieldsOf, oneOf, orNull, TEXT, TEXT_DOCUMENT, WHOLE_NUMBER } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';
import type { Session } from '../session.ts';

const ORDER = oneOf('document', 'kind', 'person');
const FILTER = { person: orNull(TEXT), tag: orNull(TEXT) };
const GROUPS = fieldsOf<AnnotationGroupsParams>({ ...FILTER, by: ORDER, limit: WHOLE_NUMBER });
const GROUP = fieldsOf<AnnotationsParams>({ ...FILTER, by: ORDER, key: TEXT, limit: WHOLE_NUMBER });

export const annotations: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection } = services;
    connection.onRequest(
      ANNOTATIONS_IN,
      guard(services, 'annotations in', TEXT_DOCUMENT, ({ uri }): readonly ShownAnnotation[] => {
        services.annotationNews.asked();
        const file = services.session.snapshot().file(canonicalUri(uri));
        return file ? annotationsIn(services, file).map(({ show }) => show()) : [];
      }),
    );
    connection.onRequest(
      ANNOTATION_GROUPS,
      guard(services, 'annotation groups', GROUPS, (params) => groups(services, params)),
    );
    connection.onRequest(
      ANNOTATIONS,
      guard(services, 'annotations', GROUP, (params): Page<ShownAnnotation> => {
        const { by, key, limit, ...filter } = params;
        const own = listAnnotations(services)
          .filter((listed) => isMeant(listed, filter))
          .filter((listed) => keyOf(listed, by) === key);
        return { entries: own.slice(0, limit).map(({ show }) => show()), total: own.length };
      }),
    );
  },
};

function groups(services: Services, { by, limit, ...filter }: AnnotationGroupsParams): AnnotationGroups {
  services.annotationNews.asked();
  const all = listAnnotations(services);
  const counts = new Map<string, { readonly label: string; count: number }>();
  for (const listed of all) {
    if (!isMeant(listed, filter)) continue;
    const key = keyOf(listed, by);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { label: labelOf(services.session, listed, by), count: 1 });
  }
  const found = [...counts].map(
    ([key, { label, count }]): AnnotationGroup => ({ key, label, annotations: count }),
  );
  const isOrphans = ({ key }: AnnotationGroup) => (key === ORPHANS ? 0 : 1);
  found.sort((a, b) => isOrphans(a) - isOrphans(b) || (by === 'document' ? 0 : compare(a.label, b.label)));
  return {
    entries: found.slice(0, limit),
    total: found.length,
    isReading: services.session.isReading,
    annotations: all.length,
    orphans: all.filter(({ isOrphan }) => isOrphan).length,
    people: namesIn(all.flatMap(({ annotation }) => annotation.creator ?? [])),
    tags: namesIn(all.flatMap(({ annotation: { says } }) => (says.about === 'tag' ? says.tag : []))),
    review: reviewOf(services.session.snapshot()),
  };
}

function isMeant(
  { annotation: { creator, says } }: ListedAnnotation,
  { person, tag }: AnnotationFilter,
): boolean {
  if (person !== null && (creator === null ? '' : plainText(creator)) !== person) return false;
  return tag === null || (says.about === 'tag' && plainText(says.tag) === tag);
}

/** Orphans are one group in every order. */
function keyOf({ annotation, path, member, isOrphan }: ListedAnnotation, by: AnnotationOrder): string {
  if (isOrphan) return ORPHANS;
  if (by === 'document') return JSON.stringify([path, member]);
  return by === 'kind' ? annotation.says.about : `by ${annotation.creator ?? ''}`;
}

function labelOf(
  session: Session,
  { annotation, path, member, isOrphan }: ListedAnnotation,
  by: AnnotationOrder,
): string {
  const { say } = session;
  if (isOrphan) return say('Without a place');
  if (by === 'document') return strayName(session, { path, member });
  return by === 'kind'
    ? translated(KINDS[annotation.says.about], say)
    : plainText(annotation.creator ?? say('Somebody'));
}

const KINDS: Readonly<Record<ShownAnnotation['about'], Phrase>> = {
  quotation: phrased('Quotations'),
  mention: phrased('Names'),
  link: phrased('Statements'),
  tag: phrased('Tags'),
  note: phrased('Notes'),
  verdict: phrased('Verdicts'),
  ignore: phrased('Ignored findings'),
  foreign: phrased('Of other programs'),
};

function namesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(plainText))].sort(compare);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en') || (a < b ? -1 : a > b ? 1 : 0);
}
