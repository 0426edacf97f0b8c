/**
 * The sidecars of a folder as they are when decisions have been carried out in it.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationsById } from '../engine/annotations/agreement/decide.ts';
import type { Annotation } from '../engine/annotations/annotation.ts';
import { printSidecar, type Sidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import { problemsInside } from './problems-inside.ts';
import type { KeptAnnotations } from './read-user-files.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';
import { withGitAttributes } from './with-git-attributes.ts';
import type { NewFile } from './write-files.ts';

export function byId(kept: readonly KeptAnnotations[]): AnnotationsById {
  return new Map(kept.flatMap(({ sidecar }) => sidecar.annotations.map((own) => [own.id, own] as const)));
}

/**
 * The sidecars that change, and where one is new what tells git how to merge them. Whatever else they hold stays in them.
 *
 * @param kept All that the folder keeps.
 * @param changes By id: what takes the place of an annotation, or is new; null for one that goes.
 * @throws UserError where an annotation is of a document that the folder does not have, or would lie elsewhere.
 */
export function decidedSidecars(
  folder: string,
  kept: readonly KeptAnnotations[],
  changes: ReadonlyMap<string, Annotation | null>,
): readonly NewFile[] {
  const before = new Map(kept.map(({ document, sidecar }) => [document, sidecar]));
  const after = new Map<string, Sidecar>();
  for (const [document, sidecar] of before) {
    const annotations = sidecar.annotations.filter(({ id }) => !changes.has(id));
    if (annotations.length < sidecar.annotations.length) after.set(document, { ...sidecar, annotations });
  }
  for (const annotation of changes.values()) {
    if (!annotation) continue;
    const { document } = annotation.target;
    const { annotations, ...rest } = after.get(document) ??
      before.get(document) ?? { annotations: [], others: {} };
    after.set(document, { ...rest, annotations: [...annotations, annotation] });
  }
  const documents = [...after.keys()];
  const problems = [
    ...documents
      .filter((document) => !before.has(document) && !isFile(join(folder, document)))
      .map(notThere(folder)),
    ...problemsInside(folder, [...documents.map(sidecarOf), GIT_ATTRIBUTES.path], true),
  ];
  if (problems.length > 0) throw new UserError(`nothing was written:\n${problems.join('\n')}`);
  const sidecars = [...after].map(([document, sidecar]) => ({
    path: join(folder, sidecarOf(document)),
    text: printSidecar(document, sidecar),
  }));
  return documents.every((document) => before.has(document)) ? sidecars : withGitAttributes(folder, sidecars);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function notThere(folder: string): (document: string) => string {
  return (document) =>
    `${visible(folder)} has no document ${visible(document)}: name the folder of the documents with --into`;
}
