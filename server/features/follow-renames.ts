/**
 * Annotations go with their files: before the client renames a file or a folder, what is said of it is given the new path,
 * and so is what is said of it elsewhere.
 */
import {
  type RenameFile,
  type TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Annotation } from '../../engine/annotations/annotation.ts';
import { printSidecar, type Sidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { editSidecars, type SidecarChange } from '../annotations/edit-sidecars.ts';
import { withMovedTargets } from '../annotations/move-targets.ts';
import type { SidecarPlace } from '../annotations/sidecars.ts';
import { canonicalUri, relativePath, uriBelow } from '../canonical-uri.ts';
import type { ClientAbilities } from '../capabilities.ts';
import { type Before, fileEdit } from '../corrections/file-edit.ts';
import type { Feature, Services } from '../feature.ts';
import { fields, listOf, TEXT } from '../forms.ts';
import { guard } from '../guard.ts';

/** Files and folders alike: what is no document has no sidecar. */
const EVERYTHING = { filters: [{ pattern: { glob: '**/*' } }] };

const RENAMED = fields({ files: listOf(fields({ oldUri: TEXT, newUri: TEXT })) });

export const followRenames: Feature = {
  capabilities: ({ renameFiles }) =>
    renameFiles ? { workspace: { fileOperations: { willRename: EVERYTHING } } } : {},
  register(services) {
    const { connection, session } = services;
    if (!session.client.renameFiles) return;
    connection.onRequest(
      WillRenameFilesRequest.type,
      guard(services, 'will rename files', RENAMED, async ({ files }): Promise<WorkspaceEdit | null> => {
        await services.userFiles.sidecars.read();
        const renames = files.map(
          ({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)] as const,
        );
        const move = (path: string) => movedPath(path, renames);
        const changes = [...renamed(services, move), ...takenAlong(services, move)];
        return changes.length > 0 ? { documentChanges: changes } : null;
      }),
    );
  },
};

/** The new path of a file; the same where it stays. */
type Move = (path: string) => string;

/** The new path of a file, or of what is in a folder; the same where it stays. */
function movedPath(path: string, renames: readonly (readonly [before: string, after: string])[]): string {
  for (const [before, after] of renames)
    if (path === before || path.startsWith(`${before}/`)) return after + path.slice(before.length);
  return path;
}

/** The edits of all sidecars that a move inside of workspace folders concerns. */
function renamed(services: Services, move: Move): readonly (TextDocumentEdit | RenameFile)[] {
  const { session, userFiles } = services;
  return [...userFiles.sidecars.all()].flatMap(({ place, sidecar }) => {
    const current = userFiles.sidecars.at(place);
    if (current.problems.length > 0) return [];
    const nameOf = (document: string) => {
      const path = move(uriBelow(place.folder, document));
      const name = session.folderOf(path) === place.folder ? relativePath(place.folder, path) : null;
      return name ?? document;
    };
    const document = nameOf(place.document);
    const annotations = sidecar.annotations.map((annotation) => withMovedTargets(annotation, nameOf));
    const isSame = annotations.every((annotation, index) => annotation === sidecar.annotations[index]);
    if (isSame && document === place.document) return [];
    return document === place.document
      ? edits(session.client, place, current, { ...sidecar, annotations })
      : movedSidecar(services, place, document, annotations);
  });
}

/**
 * The edits that take the annotations of files to another workspace folder, which may be one inside of theirs. A link stays
 * behind, since a sidecar names documents of its own folder alone; and what is said of a file that leaves all folders does.
 */
function takenAlong(services: Services, move: Move): NonNullable<WorkspaceEdit['documentChanges']> {
  const { sidecars } = services.userFiles;
  const changes = [...sidecars.all()].flatMap(({ place, sidecar }): readonly SidecarChange[] => {
    const home = sidecars.placeOf(move(uriBelow(place.folder, place.document)));
    const problems = home ? [place, home].flatMap((own) => sidecars.at(own).problems) : [];
    if (!home || home.folder === place.folder || problems.length > 0) return [];
    const going = sidecar.annotations.filter(({ says }) => says.about !== 'link');
    if (going.length === 0) return [];
    const moved = going.map((annotation) => withMovedTargets(annotation, () => home.document));
    return [
      { place: home, change: (annotations) => [...annotations, ...moved] },
      { place, change: (annotations) => annotations.filter((own) => !going.includes(own)) },
    ];
  });
  const answer = editSidecars(services, changes);
  return 'refusal' in answer ? [] : (answer.makeEdit().documentChanges ?? []);
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
