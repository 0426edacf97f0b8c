/**
 * What holds of every format in which annotations are exchanged.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Annotation } from '../engine/annotations/annotation.ts';
import type { AnnotatedDocument, AnnotationFormat } from '../engine/export/annotations/format.ts';
import { annotationsOf, asUtf8, byId, exchange, hostileDocument } from './annotated.ts';

/** All that is said of documents comes back as it was, and nothing is lost. */
export function expectAllBack(format: AnnotationFormat, documents: readonly AnnotatedDocument[]): void {
  const { annotations, problems, losses } = exchange(format, documents);
  expect([problems, losses]).toEqual([[], []]);
  expect(byId(annotations)).toEqual(annotationsOf(documents));
}

/**
 * Whatever a text holds, what people said of it comes back, and what was found does not.
 *
 * @param asRead What the format makes of an annotation: by default what UTF-8 does.
 * @param check What else holds of a document in the format.
 */
export function expectAnyTextBack(
  format: AnnotationFormat,
  asRead: (annotation: Annotation) => Annotation = (own) => asUtf8(own),
  check: (own: AnnotatedDocument) => void = () => {},
): void {
  fc.assert(
    fc.property(hostileDocument, (own) => {
      check(own);
      const { annotations, problems } = exchange(format, [own], true);
      expect(byId(annotations)).toEqual(annotationsOf([own]).map(asRead));
      expect(problems.filter((problem) => !problem.includes('found by Crossquote'))).toEqual([]);
    }),
  );
}
