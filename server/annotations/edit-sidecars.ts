/**
 * The edit that changes what sidecars say.
 *
 * It is the client's to apply, so that it can be undone there like anything that is typed.
 */

import type { Annotation } from '../../engine/annotations/annotation.ts';
import { printSidecar } from '../../engine/annotations/sidecar/print-sidecar.ts';
import { GIT_ATTRIBUTES, sidecarOf } from '../../engine/annotations/sidecar/sidecar.ts';
import { phrased } from '../../protocol/phrase.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import { canEdit, type FileChange, fileEdit } from '../corrections/file-edit.ts';
import type { Services } from '../feature.ts';
import type { SidecarPlace } from './sidecars.ts';

/** How one sidecar is changed. */
export interface SidecarChange {
  readonly place: SidecarPlace;
  /** All that the sidecar says after the change, in any order. */
  readonly change: (annotations: readonly Annotation[]) => readonly Annotation[];
}

/** One edit for some sidecars; refused where one of them cannot be edited. */
export function editSidecars(services: Services, changes: readonly SidecarChange[]): EditAnswer {
  const { client } = services.session;
  for (const { place } of changes) {
    const current = services.userFiles.sidecars.at(place);
    const [problem] = current.problems;
    const name = sidecarOf(place.document);
    if (problem !== undefined) return { refusal: phrased('{0} has to be mended first: {1}.', name, problem) };
    if (!canEdit(client, current))
      return { refusal: phrased('Make an empty {0} first: this editor cannot make files.', name) };
  }
  return {
    makeEdit: () => {
      const files = changes.flatMap((change) => fileChanges(services, change));
      // Several new sidecars come with one file for git.
      return fileEdit(client, [...new Map(files.map((file) => [file.before.uri, file])).values()]);
    },
  };
}

/** What is said of one document, changed. @param path The path of its file. */
export function editSidecar(services: Services, path: string, change: SidecarChange['change']): EditAnswer {
  const place = services.userFiles.sidecars.placeOf(path);
  return place
    ? editSidecars(services, [{ place, change }])
    : { refusal: phrased('Only a document in a workspace folder can be annotated.') };
}

/** A new sidecar comes with what tells git to merge it by lines, where there is no such file yet. */
function fileChanges(services: Services, { place, change }: SidecarChange): readonly FileChange[] {
  const { sidecars, gitAttributes } = services.userFiles;
  const before = sidecars.at(place);
  const annotations = change(before.file.annotations);
  const after = printSidecar(place.document, { ...before.file, annotations });
  const own = { before, after };
  const attributes = gitAttributes.of(place.folder);
  const isWanted =
    before.text === null && attributes.text === null && canEdit(services.session.client, attributes);
  return isWanted ? [{ before: attributes, after: GIT_ATTRIBUTES.text }, own] : [own];
}
