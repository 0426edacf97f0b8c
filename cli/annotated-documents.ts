/**
 * The documents of a corpus with what people have said of them, named from where the command runs.
 */
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../engine/annotations/annotation.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import { annotatedDocuments } from '../engine/export/annotations/annotated-documents.ts';
import type { AnnotatedDocument } from '../engine/export/annotations/format.ts';
import { withSlashes } from './find-files.ts';

/** All documents of the snapshot. They are named from the folder where it is the only PATH, else from the current one. */
export function documentsToExport(
  paths: readonly string[],
  snapshot: Snapshot,
): readonly AnnotatedDocument[] {
  const [only = '.', ...others] = paths;
  const root = resolve(others.length === 0 && isFolder(only) ? only : '.');
  return annotatedDocuments(
    snapshot,
    (path) => below(root, resolve(path)),
    (annotation, path) => namedFrom(root, annotation, resolve(path)),
  );
}

/** An annotation of a file that names it from the folder that keeps the annotation, named from another. */
function namedFrom(root: string, annotation: Annotation, file: string): Annotation {
  const { target, says } = annotation;
  const own = { ...target, document: below(root, file) };
  if (says.about !== 'link') return { ...annotation, target: own };
  const folder = resolve(file, ...target.document.split('/').map(() => '..'));
  const document = below(root, join(folder, says.other.document));
  return { ...annotation, target: own, says: { ...says, other: { ...says.other, document } } };
}

function below(folder: string, path: string): string {
  return withSlashes(relative(folder, path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
