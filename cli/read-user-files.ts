/**
 * What users say of the texts of a command line, and decide on the names in them.
 *
 * The files of that are looked for in the current folder, where the settings are too, and in each folder that is named:
 * an editor keeps them in the folder that it has open, which may be either.
 */
import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { parseEntities } from '../engine/annotations/entities-file.ts';
import { targetsOf } from '../engine/annotations/pin.ts';
import { parseSidecar } from '../engine/annotations/sidecar/parse-sidecar.ts';
import type { Sidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { documentOfSidecar, sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import type { FiledAnnotation } from '../engine/corpus/annotation-pins.ts';
import type { EntityDecisions } from '../engine/entities/decision.ts';
import { ENTITIES_FILE, SIDECARS } from '../protocol/user-files.ts';
import { type FoundFile, withSlashes } from './find-files.ts';
import { readIfThere } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * All that people say of the files, by the path of the sidecar that keeps it; what is said of other files is left out.
 *
 * @throws UserError where a sidecar is not understood: a check that passes because corrections were ignored would mislead.
 */
export async function readAnnotations(
  paths: readonly string[],
  files: readonly FoundFile[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, readonly FiledAnnotation[]>> {
  const sidecars = new Map<string, readonly FiledAnnotation[]>();
  for (const folder of foldersOf(paths)) {
    const found = await glob(SIDECARS, { cwd: folder, dot: true, expandDirectories: false });
    if (found.length === 0) continue;
    const pathOf = new Map(
      files.map(({ path }) => [withSlashes(relative(folder, resolve(path))), path] as const),
    );
    for (const name of found.map(withSlashes).toSorted()) {
      const document = documentOfSidecar(name);
      if (document === null) continue;
      const filed = (sidecarIn(folder, document, terminal)?.annotations ?? []).map((annotation) => ({
        annotation,
        paths: targetsOf(annotation).map((target) => pathOf.get(target.document) ?? null),
      }));
      sidecars.set(join(folder, name), filed);
    }
  }
  return sidecars;
}

/**
 * All that was decided on names; it holds for every document, whichever folder it was decided in.
 *
 * @throws UserError where a file of decisions is not understood.
 */
export function readDecisions(paths: readonly string[], terminal: Terminal): EntityDecisions {
  const decided = foldersOf(paths).flatMap(
    (folder) => userFileIn(folder, ENTITIES_FILE, parseEntities, terminal) ?? [],
  );
  return {
    entities: decided.flatMap(({ entities }) => entities),
    notNames: decided.flatMap(({ notNames }) => notNames),
  };
}

/**
 * What is kept of a file in a folder; null where there is nothing.
 *
 * @param document Its path below the folder, with `/`.
 * @throws UserError where it is not understood in every part.
 */
export function sidecarIn(folder: string, document: string, terminal: Terminal): Sidecar | null {
  return userFileIn(folder, sidecarOf(document), (text) => parseSidecar(text, document), terminal);
}

function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set(['.', ...paths].map((path) => resolve(path)))];
}

/** What is understood of a file, what is not, and what of it contradicts itself. */
interface Parsed<File> {
  readonly file: File;
  readonly problems: readonly string[];
  readonly contradictions?: readonly string[];
}

/** The file of that name below a folder; null where there is none. */
function userFileIn<File>(
  folder: string,
  name: string,
  parse: (text: string) => Parsed<File>,
  terminal: Terminal,
): File | null {
  const path = join(folder, name);
  const read = readIfThere(path);
  if (read === null) return null;
  const shown = visible(withSlashes(relative('.', path)));
  if ('refusal' in read) throw new UserError(`${shown} ${read.refusal}`);
  const { file, problems, contradictions = [] } = parse(read.text);
  for (const contradiction of contradictions) terminal.warn(`${shown}: ${visible(contradiction)}`);
  if (problems.length === 0) return file;
  throw new UserError(problems.map((problem) => `${shown}: ${problem}`).join('\n'));
}
