/**
 * Which files the globs of the settings name, and in which folders there can be such.
 */
import picomatch from 'picomatch';
import { matcher } from './matcher.ts';

/** Of paths from the folder where the globs count, with `/`. */
export interface WantedFiles {
  /** Whether a file is one to read. */
  isRead(file: string): boolean;
  /** Whether such a file can be in a folder, whose path ends with `/`. */
  isEntered(folder: string): boolean;
}

export function wantedFiles(include: readonly string[], exclude: readonly string[]): WantedFiles {
  const isIncluded = matcher(include);
  const isExcluded = matcher(exclude);
  const bases = include.map((glob) => baseOf(glob));
  return {
    isRead: (file) => isIncluded(file) && !isExcluded(file),
    isEntered: (folder) =>
      !isExcluded(folder.slice(0, -1)) &&
      !isExcluded(`${folder}any`) &&
      bases.some((base) => folder.startsWith(base) || base.startsWith(folder)),
  };
}

/** The folder that all files are in which a glob names, with `/` at its end; empty where that may be any. */
function baseOf(glob: string): string {
  const { base, glob: rest, negated } = picomatch.scan(glob);
  if (negated || base === '' || base === '.' || base.includes('\\')) return '';
  // Without anything to fill in it is the path of a file.
  return rest === '' ? base.slice(0, base.lastIndexOf('/') + 1) : `${base}/`;
}
