/**
 * The words that annotations have in TEI beside its own elements.
 */
import type { AnnotationKind } from '../../../annotations/annotation.ts';
import { MOTIVATIONS } from '../../../annotations/sidecar/terms.ts';
import type { FieldName } from '../fields.ts';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** Whoever is responsible for what nobody said. */
export const CROSSQUOTE = 'crossquote';

/** The type of the segment of the words that report a quotation; it corresponds to that. */
export const CUE = 'cue';

/** What an `annotation` says, each in a `note` of that type. Who said it and when has elements of its own. */
export const NOTED: readonly FieldName[] = ['id', 'about', 'value', 'speakers', 'type', 'evidence', 'depth'];

/** Why an annotation is made; of those that TEI knows, which lists those of the W3C. */
export function motivationOf(about: string): string {
  return MOTIVATIONS[about as Exclude<AnnotationKind, 'foreign'>] ?? '';
}
