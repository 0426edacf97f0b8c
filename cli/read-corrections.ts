/**
 * What users have corrected in the texts of a command line.
 *
 * Corrections are looked for in the current folder, where the settings are too, and in each folder that is named:
 * an editor keeps them in the folder that it has open, which may be either.
 */
import { join, relative, resolve } from 'node:path';
import { byDocument } from '../engine/annotations/by-document.ts';
import type { Correction } from '../engine/annotations/correction.ts';
import { parseCorrections } from '../engine/annotations/corrections-file.ts';
import type { CorrectionsByPath } from '../engine/corpus/analysis-host.ts';
import { CORRECTIONS_FILE } from '../protocol/user-files.ts';
import { type FoundFile, withSlashes } from './find-files.ts';
import { readIfThere } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The corrections of the files, by their paths; those in a folder that is named come after those in the current one,
 * so that they hold where both correct one quotation.
 *
 * @throws UserError where a file of corrections is not understood: a check that passes because corrections were
 * ignored would mislead.
 */
export function readCorrections(paths: readonly string[], files: readonly FoundFile[]): CorrectionsByPath {
  const folders = new Set(['.', ...paths].map((path) => resolve(path)));
  const byPath = new Map<string, readonly Correction[]>();
  for (const folder of folders) {
    const corrections = byDocument(correctionsIn(folder));
    if (corrections.size === 0) continue;
    for (const { path } of files) {
      const own = corrections.get(withSlashes(relative(folder, resolve(path))));
      if (own) byPath.set(path, [...(byPath.get(path) ?? []), ...own]);
    }
  }
  return byPath;
}

function correctionsIn(folder: string): readonly Correction[] {
  const path = join(folder, CORRECTIONS_FILE);
  const read = readIfThere(path);
  if (read === null) return [];
  const shown = visible(withSlashes(relative('.', path)));
  if ('refusal' in read) throw new UserError(`${shown} ${read.refusal}`);
  const { file, problems } = parseCorrections(read.text);
  if (problems.length === 0) return file.corrections;
  throw new UserError(problems.map((problem) => `${shown}: ${problem}`).join('\n'));
}
