/**
 * What users say of the texts of a command line, and decide on the names in them.
 *
 * The files of that are looked for in the current folder, where the settings are too, and in the nearest folder of each
 * PATH that keeps any: an editor keeps them in the folder that it has open, which may be either.
 */

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { parseEntities } from '../engine/annotations/entities-file.ts';
import { targetsOf } from '../engine/annotations/pin.ts';
import { parseSidecar } from '../engine/annotations/sidecar/parse-sidecar.ts';
import type { Sidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { documentOfSidecar, sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import type { FiledAnnotation } from '../engine/corpus/annotation-pins.ts';
import type { EntityDecisions } from '../engine/entities/decision.ts';
import { inEnglish } from '../protocol/phrase.ts';
import { ENTITIES_FILE, SIDECARS, USER_FOLDER } from '../protocol/user-files.ts';
import { type FoundFile, withSlashes } from './find-files.ts';
import { readIfThere } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/** What people say of one file, as a folder keeps it. */
export interface KeptAnnotations {
  /** Absolute. */
  readonly folder: string;
  /** The file, by its path below the folder, with `/`. */
  readonly document: string;
  /** The sidecar, absolute. */
  readonly path: string;
  readonly sidecar: Sidecar;
  /** The annotations of the sidecar, with the files that they are of. */
  readonly annotations: readonly FiledAnnotation[];
}

/**
 * All that people say of the files, sidecar by sidecar; what is said of other files has no path.
 *
 * @throws UserError where the sidecar of one of the files is not understood: a check that passes because corrections were ignored would mislead.
 */
export async function readAnnotations(
  paths: readonly string[],
  files: readonly FoundFile[],
  terminal: Terminal,
): Promise<readonly KeptAnnotations[]> {
  const kept: KeptAnnotations[] = [];
  for (const folder of foldersOf(paths)) kept.push(...(await keptIn(folder, folder, files, terminal)));
  return kept;
}

/**
 * All that a folder keeps.
 *
 * @param root The folder that its documents are looked for in: itself, or another that has the same documents.
 * @param files Those that are read; null where all that is kept counts, whether or not its document is read.
 * @throws UserError where a sidecar that counts is not understood. Another one is warned of, and left out.
 */
export async function keptIn(
  folder: string,
  root: string,
  files: readonly FoundFile[] | null,
  terminal: Terminal,
): Promise<readonly KeptAnnotations[]> {
  const found = await glob(SIDECARS, { cwd: folder, dot: true, expandDirectories: false });
  if (found.length === 0) return [];
  const pathOf = new Map(
    files?.map(({ path }) => [withSlashes(relative(root, resolve(path))), path] as const),
  );
  return found
    .map(withSlashes)
    .toSorted()
    .flatMap((name): readonly KeptAnnotations[] => {
      const document = documentOfSidecar(name);
      if (document === null) return [];
      const mustBeRead = files === null || pathOf.has(document);
      const sidecar = mustBeRead
        ? sidecarIn(folder, document, terminal)
        : orLeftOut(() => sidecarIn(folder, document, terminal), terminal);
      if (sidecar === null) return [];
      const annotations = sidecar.annotations.map((annotation) => ({
        annotation,
        paths: targetsOf(annotation).map((target) => pathOf.get(target.document) ?? null),
      }));
      return [{ folder, document, path: join(folder, name), sidecar, annotations }];
    });
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

/** Null, with a warning, for a file that is not understood and that the command can do without. */
function orLeftOut<File>(read: () => File | null, terminal: Terminal): File | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.message.split('\n')) terminal.warn(`left out: ${problem}`);
    return null;
  }
}

function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set([resolve('.'), ...paths.flatMap((path) => keeperOf(resolve(path)) ?? [])])];
}

/**
 * The nearest folder, from a PATH up, that keeps what users say; null where none does. What lies above a repository is none of
 * its own, and is not looked at.
 */
function keeperOf(path: string): string | null {
  if (existsSync(join(path, USER_FOLDER))) return path;
  const above = dirname(path);
  return existsSync(join(path, '.git')) || above === path ? null : keeperOf(above);
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
  if ('refusal' in read) throw new UserError(`${shown} ${inEnglish(read.refusal)}`);
  const { file, problems, contradictions = [] } = parse(read.text);
  for (const contradiction of contradictions) terminal.warn(`${shown}: ${visible(contradiction)}`);
  if (problems.length === 0) return file;
  throw new UserError(problems.map((problem) => `${shown}: ${problem}`).join('\n'));
}
