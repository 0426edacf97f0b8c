/**
 * Where annotations belong whose file is gone: another program may have moved it.
 */

import { shareHeld } from '../../engine/annotations/anchoring/place-in-file.ts';
import type { Annotation } from '../../engine/annotations/annotation.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { phrased } from '../../protocol/phrase.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import type { Task } from '../guard.ts';
import { editSidecars, type SidecarChange } from './edit-sidecars.ts';
import { withMovedTargets } from './move-targets.ts';
import type { SidecarPlace } from './sidecars.ts';

/** A file that has annotated passages of one that is gone. */
export interface Home {
  readonly file: SourceFile;
  /** How many of the passages, in (0, 1]. */
  readonly share: number;
}

/** Files that are offered. */
const MOST_HOMES = 10;

/** Passages whose words are looked for in every file, the longest; only files that have one of them are looked at closely. */
const TELLING = 3;

/** The likeliest first; none while the file is there. Linear in the corpus: for what a user looks up. */
export async function homesOf(
  { session, userFiles }: Services,
  path: string,
  { checkpoint }: Task,
): Promise<readonly Home[]> {
  const place = userFiles.sidecars.placeOf(path);
  const snapshot = session.snapshot();
  if (!place || snapshot.file(path)) return [];
  const targets = userFiles.sidecars.at(place).file.annotations.flatMap(passageOf);
  const telling = targets
    .map(({ selectors }) => selectors.quote.exact)
    .sort((a, b) => b.length - a.length)
    .slice(0, TELLING);
  const homes: Home[] = [];
  for (const file of snapshot.files()) {
    await checkpoint();
    const isHere = session.folderOf(file.path) === place.folder;
    if (!isHere || !telling.some((words) => file.text.includes(words))) continue;
    const share = shareHeld(file.documents, targets);
    if (share > 0) homes.push({ file, share });
  }
  return homes.sort((a, b) => b.share - a.share).slice(0, MOST_HOMES);
}

function passageOf({ target: { member, selectors } }: Annotation) {
  return selectors ? [{ member, selectors }] : [];
}

/** What is said of a file is said of another one from now on, also where links to it are kept elsewhere. */
export function moveAnnotations(services: Services, from: SidecarPlace, to: SidecarPlace): EditAnswer {
  const { sidecars } = services.userFiles;
  if (from.folder !== to.folder)
    return { refusal: phrased('The other file is not in the same workspace folder.') };
  const nameOf = (document: string) => (document === from.document ? to.document : document);
  const moved = sidecars.at(from).file.annotations.map((annotation) => withMovedTargets(annotation, nameOf));
  const elsewhere = [...sidecars.all()].filter(
    ({ place, sidecar }) =>
      place.folder === from.folder &&
      place.path !== from.path &&
      place.path !== to.path &&
      sidecar.annotations.some((annotation) => withMovedTargets(annotation, nameOf) !== annotation),
  );
  const rename = (annotations: readonly Annotation[]) =>
    annotations.map((annotation) => withMovedTargets(annotation, nameOf));
  return editSidecars(services, [
    { place: to, change: (annotations) => [...rename(annotations), ...moved] },
    { place: from, change: () => [] },
    ...elsewhere.map(({ place }): SidecarChange => ({ place, change: rename })),
  ]);
}
