/**
 * The documents of a corpus with what people have said of them, as they are exported.
 */
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Annotation } from '../engine/annotations/annotation.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { AnnotatedDocument } from '../engine/export/annotations/format.ts';
import { quotePlacer } from '../engine/export/annotations/place-quote.ts';
import { withSlashes } from './find-files.ts';
import { counted } from './layout.ts';
import { annotationsOf } from './read-annotations.ts';
import type { Terminal } from './terminal.ts';

/**
 * All documents of the snapshot. They are named from the folder where it is the only PATH, else from the current one.
 *
 * Annotations are looked for in the current folder and in each that is named, as all that users have decided is.
 */
export function annotatedDocuments(
  paths: readonly string[],
  snapshot: Snapshot,
  terminal: Terminal,
): readonly AnnotatedDocument[] {
  const folders = [...new Set(['.', ...paths].map((path) => resolve(path)))].filter(isFolder);
  const root = resolve(paths.length === 1 && paths[0] !== undefined && isFolder(paths[0]) ? paths[0] : '.');
  let lost = 0;
  const documents = snapshot.files().flatMap((file) => {
    const name = below(root, resolve(file.path));
    const said = folders.flatMap((folder) => {
      const own = below(folder, resolve(file.path));
      if (own.startsWith('../')) return [];
      return annotationsOf(folder, own, terminal, name).map((annotation) =>
        linkedFrom(annotation, folder, root),
      );
    });
    const ofFile = file.documents.map(({ member, text, facts }): AnnotatedDocument => {
      const place = quotePlacer(text);
      const annotations = said
        .filter(({ target }) => target.member === member)
        .map((annotation) => ({
          annotation,
          span: annotation.target.selectors && place(annotation.target.selectors),
        }));
      return { path: name, member, text, facts, annotations };
    });
    lost += said.length - ofFile.reduce((sum, { annotations }) => sum + annotations.length, 0);
    return ofFile;
  });
  if (lost > 0)
    terminal.warn(`${counted(lost, 'annotation')} left out: of documents that the bundles do not hold`);
  return documents;
}

/** A link that names its other document from one folder, named from another. */
function linkedFrom(annotation: Annotation, folder: string, root: string): Annotation {
  const { says } = annotation;
  if (says.about !== 'link' || folder === root) return annotation;
  const document = below(root, join(folder, says.other.document));
  return { ...annotation, says: { ...says, other: { ...says.other, document } }, written: null };
}

function below(folder: string, path: string): string {
  return withSlashes(relative(folder, path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
