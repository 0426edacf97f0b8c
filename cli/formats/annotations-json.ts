/**
 * Annotations as JSON, for programs that want to know what people have said and where it stands now.
 */

import { decidedBy } from '../../engine/annotations/agreement/decision-mark.ts';
import { inWords } from '../../engine/annotations/says-in-words.ts';
import { inEnglish } from '../../protocol/phrase.ts';
import type { AnnotationView } from '../annotation-view.ts';
import { jsonList } from '../json-list.ts';

/** The JSON of `annotations`, in parts. */
export function* annotationsJson(views: readonly AnnotationView[]): Generator<string> {
  yield '{"version":1,\n"annotations":';
  yield* jsonList(views, ({ annotation, path, member, how, position, start, end, words }) => ({
    id: annotation.id,
    path,
    member,
    line: position?.line ?? null,
    column: position?.column ?? null,
    start,
    end,
    how,
    kind: annotation.says.about,
    says: inEnglish(inWords(annotation.says)),
    words,
    person: annotation.creator,
    created: annotation.created,
    modified: annotation.modified,
    decidedBy: decidedBy(annotation),
  }));
  yield '}\n';
}
