/**
 * What users have corrected in the texts of a command line, and decided on the names and reports in them.
 *
 * The files of that are looked for in the current folder, where the settings are too, and in each folder that is named:
 * an editor keeps them in the folder that it has open, which may be either.
 */
import { join, relative, resolve } from 'node:path';
import { byDocument } from '../engine/annotations/by-document.ts';
import type { Correction } from '../engine/annotations/correction.ts';
import { parseCorrections } from '../engine/annotations/corrections-file.ts';
import { parseEntities } from '../engine/annotations/entities-file.ts';
import { parseLinks } from '../engine/annotations/links-file.ts';
import type { CorrectionsByPath } from '../engine/corpus/analysis-host.ts';
import type { FiledLink } from '../engine/corpus/decided-links.ts';
import type { EntityDecisions } from '../engine/entities/decision.ts';
import { CORRECTIONS_FILE, ENTITIES_FILE, LINKS_FILE } from '../protocol/user-files.ts';
import { type FoundFile, withSlashes } from './find-files.ts';
import { readIfThere } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The corrections of the files, by their paths; those in a folder that is named come after those in the current one,
 * so that they hold where both correct one quotation.
 *
 * @throws UserError where a file of corrections is not understood: a check that passes because corrections were
 * ignored would mislead.
 */
export function readCorrections(
  paths: readonly string[],
  files: readonly FoundFile[],
  terminal: Terminal,
): CorrectionsByPath {
  const byPath = new Map<string, readonly Correction[]>();
  for (const folder of foldersOf(paths)) {
    const corrections = byDocument(
      userFileIn(folder, CORRECTIONS_FILE, parseCorrections, terminal)?.corrections ?? [],
    );
    if (corrections.size === 0) continue;
    for (const { path } of files) {
      const own = corrections.get(withSlashes(relative(folder, resolve(path))));
      if (own) byPath.set(path, [...(byPath.get(path) ?? []), ...own]);
    }
  }
  return byPath;
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
 * What was decided on the reports in the files, as far as both reports are in files that are read.
 *
 * @throws UserError where a file of decisions is not understood.
 */
export function readLinks(
  paths: readonly string[],
  files: readonly FoundFile[],
  terminal: Terminal,
): readonly FiledLink[] {
  return foldersOf(paths).flatMap((folder) => {
    const { links = [] } = userFileIn(folder, LINKS_FILE, parseLinks, terminal) ?? {};
    if (links.length === 0) return [];
    const pathOf = new Map(
      files.map(({ path }) => [withSlashes(relative(folder, resolve(path))), path] as const),
    );
    return links.flatMap((decision): readonly FiledLink[] => {
      const [left, right] = decision.passages.map(({ document }) => pathOf.get(document));
      return left !== undefined && right !== undefined ? [{ decision, paths: [left, right] }] : [];
    });
  });
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
