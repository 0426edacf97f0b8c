/**
 * What people have said of the documents, and in most formats what was found in them, for other programs.
 */
import { annotatedDocuments } from '../../engine/export/annotations/annotated-documents.ts';
import type { AnnotationFormat } from '../../engine/export/annotations/format.ts';
import { fileName } from '../canonical-uri.ts';
import { type Export, NOTHING } from './export.ts';

export function annotationsAs(format: AnnotationFormat): Export {
  return {
    id: `annotations-${format.id}`,
    about: 'annotations',
    format: format.name,
    async write({ session, userFiles: { sidecars } }) {
      const documents = annotatedDocuments(
        session.snapshot(),
        (path) => sidecars.placeOf(path)?.document ?? fileName(path),
        (annotation) => annotation,
      );
      const { withFound } = format;
      const isSaid = documents.some(({ annotations }) => annotations.length > 0);
      return isSaid || (withFound && documents.length > 0) ? format.write(documents, withFound) : NOTHING;
    },
  };
}
