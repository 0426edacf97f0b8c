/**
 * Annotations go with their files: before the client renames a file or a folder, what is said of it is given the new path,
 * and so is what is said of it elsewhere.
 */
import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Annotation } from '../../engine/annotations/annotation.ts';
import { printSidecar, type Sidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { withMovedTargets } from '../annotations/move-targets.ts';
import type { SidecarPlace } from '../annotations/sidecars.ts';
import { canonicalUri, relativePath, uriBelow } from '../canonical-uri.ts';
import type { ClientAbilities } from '../capabilities.ts';
import { type Before, fileEdit } from '../corrections/file-edit.ts';
import type { Feature, Services } from '../feature.ts';
import { guard } from '../guard.ts';

/** Files and folders alike: what is no document has no sidecar. */
const EVERYTHING = { filters: [{ pattern: { glob: '**/*' } }] };

export const followRenames: Feature = {
  capabilities: ({ renameFiles }) =>
    renameFiles ? { workspace: { fileOperations: { willRename: EVERYTHING } } } : {},
  register(services) {
    const { connection, session } = services;
    if (!session.client.renameFiles) return;
    connection.workspace.onWillRenameFiles(
      guard(services, 'will rename files', async ({ files }): Promise<WorkspaceEdit | null> => {
        await services.userFiles.sidecars.read();
        const renames = files.map(
          ({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)] as const,
        );
        const changes = renamed(services, (path) => movedPath(path, renames));
        return changes.length > 0 ? { documentChanges: [...changes] } : null;
      }),
    );
  },
};

/** The new path of a file, or of what is in a folder; the same where it stays. */
function movedPath(path: string, renames: readonly (readonly [before: string, after: string])[]): string {
  for (const [before, after] of renames)
    if (path === before || path.startsWith(`${before}/`)) return after + path.slice(before.length);
  return path;
}

/** The edits of all sidecars that a move concerns. A file that leaves its workspace folder leaves its annotations behind. */
function renamed(
  services: Services,
  move: (path: string) => string,
): readonly (TextDocumentEdit | RenameFile)[] {
  const { session, userFiles } = services;
  return [...userFiles.sidecars.all()].flatMap(({ place, sidecar }) => {
    const current = userFiles.sidecars.at(place);
    if (current.problems.length > 0) return [];
    const nameOf = (document: string) =>
      relativePath(place.folder, move(uriBelow(place.folder, document))) ?? document;
    const document = nameOf(place.document);
    const annotations = sidecar.annotations.map((annotation) => withMovedTargets(annotation, nameOf));
    const isSame = annotations.every((annotation, index) => annotation === sidecar.annotations[index]);
    if (isSame && document === place.document) return [];
    return document === place.document
      ? edits(session.client, place, current, { ...sidecar, annotations })
      : movedSidecar(services, place, document, annotations);
  });
}

/** A sidecar that is there already, of a file that was there before, gets what is said of the one that comes. */
function movedSidecar(
  { session, userFiles: { sidecars } }: Services,
  place: SidecarPlace,
  document: string,
  annotations: readonly Annotation[],
): readonly (TextDocumentEdit | RenameFile)[] {
  const [own, target] = [
    sidecars.at(place),
    { ...place, document, path: uriBelow(place.folder, sidecarOf(document)) },
  ];
  const there = sidecars.at(target);
  if (there.text === null || there.problems.length > 0) {
    const rename: RenameFile = { kind: 'rename', oldUri: place.path, newUri: target.path };
    const formerly = [...(own.file.formerly ?? []), place.document];
    return [...edits(session.client, target, own, { ...own.file, annotations, formerly }), rename];
  }
  const both = { ...there.file, annotations: [...there.file.annotations, ...annotations] };
  return [
    ...edits(session.client, target, there, both),
    ...edits(session.client, place, own, { ...own.file, annotations: [] }),
  ];
}

function edits(
  client: ClientAbilities,
  { document }: SidecarPlace,
  before: Before,
  sidecar: Sidecar,
): readonly TextDocumentEdit[] {
  const after = printSidecar(document, sidecar);
  return (fileEdit(client, [{ before, after }]).documentChanges ?? []) as TextDocumentEdit[];
}
