/**
 * What ignore files, such as `.gitignore`, leave out of what would be read.
 */
export interface IgnoreFile {
  /** From the root of all that is looked through, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What one ignore file has left out of what would have been read. */
export interface LeftOut {
  /** Its path, from the folder that was looked through. */
  readonly by: string;
  readonly files: number;
  /** Folders, which were not looked into. */
  readonly folders: number;
}

/** What is told of that: by which ignore file where they are few, else by how many. */
export function leftOutToTell(
  leftOut: readonly LeftOut[],
): readonly (Omit<LeftOut, 'by'> & { readonly by: string | number })[] {
  if (leftOut.length <= MOST_NAMED) return leftOut;
  const sum = (key: 'files' | 'folders') => leftOut.reduce((total, own) => total + own[key], 0);
  return [{ by: leftOut.length, files: sum('files'), folders: sum('folders') }];
}

const MOST_NAMED = 3;
