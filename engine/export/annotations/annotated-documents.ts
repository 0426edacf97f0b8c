/**
 * The documents of a corpus with what people have said of them, as they are exported.
 */
import type { Annotation } from '../../annotations/annotation.ts';
import type { Snapshot } from '../../corpus/snapshot.ts';
import type { AnnotatedDocument } from './format.ts';

/**
 * @param nameOf A file's path below the folder that the export is about.
 * @param named An annotation of a file, with the files that it names called so.
 */
export function annotatedDocuments(
  snapshot: Snapshot,
  nameOf: (path: string) => string,
  named: (annotation: Annotation, path: string) => Annotation,
): readonly AnnotatedDocument[] {
  return snapshot.files().flatMap(({ path, documents, strays }) => {
    const orphans = strays.orphans.map(({ pin }) => ({ pin, span: null, cue: null }));
    return documents.map(({ member, text, facts, annotations }, index): AnnotatedDocument => {
      // What is said of documents that the file does not have goes with its first one.
      const all = index === 0 ? [...annotations, ...orphans] : annotations;
      // Of a link the first of its passages has it.
      const own = all.filter(({ pin }) => pin.side === 0);
      return {
        ...{ path: nameOf(path), member, text, facts },
        annotations: own.map(({ pin, span, cue }) => {
          const annotation = named(pin.annotation, path);
          const target = span ? { ...annotation.target, member } : annotation.target;
          return { annotation: { ...annotation, target }, span, cue };
        }),
      };
    });
  });
}
