/**
 * The annotations that are kept of a file.
 */
import { join, relative } from 'node:path';
import type { Annotation } from '../engine/annotations/annotation.ts';
import { parseSidecar } from '../engine/annotations/sidecar/parse-sidecar.ts';
import type { Sidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import { withSlashes } from './find-files.ts';
import { readIfThere } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * What people have said of a file, as a folder keeps it.
 *
 * @param file Its path below the folder, with `/`.
 * @param name What it is called in the targets of the annotations that are returned.
 * @throws UserError where the annotations are not understood in every part.
 */
export function annotationsOf(
  folder: string,
  file: string,
  terminal: Terminal,
  name = file,
): readonly Annotation[] {
  return sidecarIn(folder, file, terminal, name).annotations;
}

/** The same with what else the file of annotations holds; an empty one where there is none. */
export function sidecarIn(folder: string, file: string, terminal: Terminal, name = file): Sidecar {
  const path = join(folder, sidecarOf(file));
  const read = readIfThere(path);
  if (read === null) return { annotations: [], others: {} };
  const shown = visible(withSlashes(relative('.', path)));
  if ('refusal' in read) throw new UserError(`${shown} ${read.refusal}`);
  const { file: sidecar, problems, contradictions } = parseSidecar(read.text, name);
  for (const contradiction of contradictions) terminal.warn(`${shown}: ${visible(contradiction)}`);
  if (problems.length === 0) return sidecar;
  throw new UserError(problems.map((problem) => `${shown}: ${visible(problem)}`).join('\n'));
}
