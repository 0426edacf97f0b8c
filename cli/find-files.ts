/**
 * The files that the PATHs of a command line stand for.
 *
 * A file that is named is taken as it is. A folder is looked through by the settings' globs: those that begin with
 * a globstar hold below the folder, the others are relative to the current folder, where the settings are written.
 */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { readdirNoting } from '../node/readdir-noting.ts';
import type { Settings } from '../protocol/settings.ts';
import { problemOf } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

export interface FoundFile {
  /** As the user would write it: the PATH as given, joined with the place below it, with `/`. */
  readonly path: string;
  /** Whether the user named the file itself; then it has to be read. */
  readonly isNamed: boolean;
}

/**
 * Find the files, each once however many ways lead to it, in the order of the PATHs and within a folder by name.
 *
 * @throws UserError for a PATH that does not exist.
 */
export async function findFiles(paths: readonly string[], settings: Settings): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    if (!isFolder(path)) {
      found.set(realPathOf(path), { path: withSlashes(join(path)), isNamed: true });
      continue;
    }
    const folder = realPathOf(path);
    for (const below of await filesBelow(path, settings)) {
      const real = realPathOf(join(path, below));
      // Where symbolic links lead to one file twice, the way without them is the one to show.
      const isDirect = real === join(folder, below);
      const known = found.get(real);
      if (!known || (isDirect && !known.isNamed)) {
        found.set(real, { path: withSlashes(join(path, below)), isNamed: false });
      }
    }
  }
  return [...found.values()];
}

/** A path with `/` on every system. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new UserError(`${visible(path)} ${problemOf(error)}`);
  }
}

/** The file itself behind symbolic links; the path where it has gone, which reading will find out. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** With the folders that may not be looked into: to read one fails, and says so. */
async function filesBelow(folder: string, { include, exclude }: Settings): Promise<readonly string[]> {
  const isFloating = (pattern: string) => pattern.startsWith('**/');
  const isIncluded = matcher(include);
  const isExcluded = matcher(exclude.filter((pattern) => !isFloating(pattern)));
  const prefix = relative('.', folder);
  const base = isAbsolute(prefix) || prefix.split(/[\\/]/).includes('..') ? '' : prefix;
  const locked: string[] = [];
  const files = await glob('**', {
    cwd: folder,
    ignore: exclude.filter(isFloating),
    dot: true,
    expandDirectories: false,
    fs: { readdir: readdirNoting((path) => locked.push(relative(folder, path))) },
  });
  return files
    .filter((file) => {
      const place = withSlashes(join(base, file));
      return isIncluded(place) && !isExcluded(place);
    })
    .concat(locked)
    .sort();
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}
