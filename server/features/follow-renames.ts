/**
 * Annotations go with their files: before the client renames a file or a folder, what is said of it is given the new path,
 * and so is what is said of it elsewhere.
 */
import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { printSidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { withMovedTargets } from '../annotations/move-targets.ts';
import type { SidecarPlace } from '../annotations/sidecars.ts';
import { canonicalUri, relativePath, uriBelow } from '../canonical-uri.ts';
import { fileEdit } from '../corrections/file-edit.ts';
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
  { session, userFiles }: Services,
  move: (path: string) => string,
): readonly (TextDocumentEdit | RenameFile)[] {
  return [...userFiles.sidecars.all()].flatMap(({ place, sidecar }) => {
    const current = userFiles.sidecars.at(place);
    if (current.problems.length > 0) return [];
    const nameOf = (document: string) =>
      relativePath(place.folder, move(uriBelow(place.folder, document))) ?? document;
    const document = nameOf(place.document);
    const annotations = sidecar.annotations.map((annotation) => withMovedTargets(annotation, nameOf));
    const isSame = annotations.every((annotation, index) => annotation === sidecar.annotations[index]);
    if (isSame && document === place.document) return [];
    const after = printSidecar(document, { annotations, others: sidecar.others });
    const { documentChanges = [] } = fileEdit(session.client, [{ before: current, after }]);
    return [...(documentChanges as TextDocumentEdit[]), ...renameOf(place, document)];
  });
}

function renameOf(place: SidecarPlace, document: string): readonly RenameFile[] {
  if (document === place.document) return [];
  return [{ kind: 'rename', oldUri: place.path, newUri: uriBelow(place.folder, sidecarOf(document)) }];
}
