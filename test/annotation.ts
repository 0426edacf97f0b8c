/**
 * An annotation as a test makes it.
 */
import type { Annotation, Saying, Target } from '../engine/annotations/annotation.ts';

/** @param more What is not as usual. */
export function annotation(says: Saying, target: Target, more: Partial<Annotation> = {}): Annotation {
  return {
    id: `urn:test:${JSON.stringify([says, target])}`,
    target,
    says,
    creator: 'Ada',
    created: '2026-03-04T05:06:07Z',
    modified: null,
    others: {},
    written: null,
    ...more,
  };
}
