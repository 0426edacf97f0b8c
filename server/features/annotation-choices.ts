/**
 * What may be said at a place: the tags in use, and the findings that can be ignored there.
 */
import {
  ANNOTATION_CHOICES,
  type AnnotationChoices,
  type AnnotationChoicesParams,
} from '../../protocol/annotations.ts';
import { listAnnotations } from '../annotations/annotations-list.ts';
import { findingsAt } from '../annotations/findings-at.ts';
import { passageAt } from '../annotations/passage.ts';
import { annotationsOn } from '../annotations/say.ts';
import type { Feature, Services } from '../feature.ts';
import { fieldsOf, RANGE, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';

export const annotationChoices: Feature = {
  capabilities: () => ({}),
  register(services) {
    services.connection.onRequest(
      ANNOTATION_CHOICES,
      guard(
        services,
        'annotation choices',
        fieldsOf<AnnotationChoicesParams>({ uri: TEXT, range: RANGE }),
        ({ uri, range }): AnnotationChoices => {
          const passage = passageAt(services.session, uri, range, 'tag');
          const own = passage ? annotationsOn(passage.document, passage.span, 'tag') : [];
          return {
            tags: tagsInUse(services),
            own: own.flatMap(({ says }) => (says.about === 'tag' ? [plainText(says.tag)] : [])),
            findings: findingsAt(services, uri, range.start).map(({ code }) => code),
          };
        },
      ),
    );
  },
};

/** Most used first. */
function tagsInUse(services: Services): readonly string[] {
  const counts = new Map<string, number>();
  for (const {
    annotation: { says },
  } of listAnnotations(services)) {
    if (says.about !== 'tag') continue;
    const tag = plainText(says.tag);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}
