/**
 * The corpus that the PATHs of a command line stand for, read and analysed.
 */
import { AnalysisHost } from '../engine/corpus/analysis-host.ts';
import { orphansOf } from '../engine/corpus/orphans.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';
import type { Settings } from '../protocol/settings.ts';
import { analysedFiles } from './analysed-files.ts';
import { findFiles } from './find-files.ts';
import { counted } from './layout.ts';
import { type KeptAnnotations, keptIn, readAnnotations, readDecisions } from './read-user-files.ts';
import { leftOutWords, tellLeftOut } from './tell-left-out.ts';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

export interface Corpus {
  /** Files are named by the paths that the user would write, with `/`. */
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** What people say of the files, and of others that the same folders keep annotations of. */
  readonly annotations: readonly KeptAnnotations[];
}

/** Another folder with the same documents as one that is read, and annotations of its own. */
interface CheckOut {
  /** Absolute, as is the folder that its documents are the same as those of. */
  readonly folder: string;
  readonly root: string;
}

/**
 * Find, read and analyse the files, with progress on the terminal.
 *
 * @param checkOut A folder whose annotations count besides.
 * @throws UserError for a PATH that does not exist, a named file that is no text, or a file of annotations or
 * decisions that is damaged. A file found in a folder that cannot be read is named in a warning and left out.
 */
export async function readCorpus(
  paths: readonly string[],
  settings: Settings,
  terminal: Terminal,
  checkOut?: CheckOut,
): Promise<Corpus> {
  terminal.progress('Looking for files');
  const { files, leftOut } = await findFiles(paths, settings);
  if (files.length === 0 && leftOut.length > 0) {
    terminal.warn(`nothing to read: ${leftOutWords(leftOut)}`);
  } else if (files.length === 0) {
    terminal.warn(
      `nothing to read: no file in ${paths.map(visible).join(', ')} is one of ${settings.include.join(', ')}`,
    );
  }
  const host = new AnalysisHost();
  host.setLanguages(settings);
  host.setMatchSpellings(settings.matchSpellings);
  host.setDecisions(readDecisions(paths, terminal));
  const annotations = [
    ...(await readAnnotations(paths, files, terminal)).filter(({ folder }) => folder !== checkOut?.folder),
    ...(checkOut ? await keptIn(checkOut.folder, checkOut.root, files, terminal) : []),
  ];
  for (const kept of annotations) host.setAnnotations(kept.path, kept.annotations);
  let read = 0;
  for await (const { path, text, found } of analysedFiles(files, settings, terminal)) {
    if (text !== null) host.setFile(path, text, found);
    if (read++ % FILES_AT_ONCE !== 0) continue;
    host.snapshot();
    terminal.progress(`Analysed ${read} of ${files.length} files`);
  }
  const snapshot = host.snapshot();
  terminal.progress('');
  tellOrphans(snapshot, terminal);
  if (files.length > 0) tellLeftOut(leftOut, terminal);
  return { snapshot, settings, annotations };
}

/** Files analysed between two updates of the progress: few enough that it moves, many enough that it costs nothing. */
const FILES_AT_ONCE = 16;

function tellOrphans(snapshot: Snapshot, terminal: Terminal): void {
  const orphans = snapshot.files().flatMap(orphansOf);
  if (orphans.length > 0)
    terminal.note(
      `${counted(orphans.length, 'annotation')} without a place: the words are not in the document now`,
    );
}
