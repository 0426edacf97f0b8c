/**
 * One wording of an annotation, so that a decision on it is carried out on nothing else.
 */
import { contentKey } from '../../text/content-key.ts';
import type { Annotation } from '../annotation.ts';
import { annotationJson } from '../sidecar/annotation-json.ts';
import { withoutMark } from './decision-mark.ts';

export interface Version {
  /** That of the annotation. */
  readonly id: string;
  /** Another one for whatever else the annotation says, or is about. */
  readonly state: string;
}

export function versionOf(annotation: Annotation): Version {
  // A letter in front, for a spreadsheet takes some keys for numbers and writes them as it likes.
  return {
    id: annotation.id,
    state: `v${contentKey(JSON.stringify(withoutMark(annotationJson(annotation))))}`,
  };
}
