/**
 * What may be said at a place: the tags in use, the findings there.
 */
import {
  ANNOTATION_CHOICES,
  type AnnotationChoices,
  type AnnotationChoicesParams,
} from '../../protocol/annotations.ts';
import type { LanguageSession } from '../language-session.ts';
import type { Passage } from './passage.ts';

export function choicesAt(session: LanguageSession, { uri, range }: Passage): Promise<AnnotationChoices> {
  const params: AnnotationChoicesParams = { uri, range };
  return session.request<AnnotationChoices>(ANNOTATION_CHOICES, params);
}
