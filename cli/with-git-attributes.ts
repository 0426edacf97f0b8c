/**
 * Telling git how to merge the sidecars of a folder.
 */
import { join } from 'node:path';
import { GIT_ATTRIBUTES } from '../engine/annotations/sidecar/sidecar.ts';
import { readIfThere } from './read-text.ts';
import type { NewFile } from './write-files.ts';

/** The sidecars that are to be written into a folder, with the file that tells git how to merge them where it is not there. */
export function withGitAttributes(folder: string, sidecars: readonly NewFile[]): readonly NewFile[] {
  const path = join(folder, GIT_ATTRIBUTES.path);
  if (sidecars.length === 0 || readIfThere(path) !== null) return sidecars;
  // First, so that there are never sidecars of which git does not know.
  return [{ path, text: GIT_ATTRIBUTES.text }, ...sidecars];
}
