/**
 * Names of files without the way to them on this machine.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { withSlashes } from './find-files.ts';

/**
 * The files' names by their paths, with `/`: from the current folder, or from the one that all share where one lies
 * outside.
 */
export function namesFromHere(paths: readonly string[]): ReadonlyMap<string, string> {
  const fromHere = paths.map((path) => relative('.', resolve(path)));
  const areInside = fromHere.every(
    (name) => name !== '..' && !name.startsWith(`..${sep}`) && resolve(name) !== name,
  );
  const base = areInside ? resolve('.') : commonFolder(paths.map((path) => dirname(resolve(path))));
  return new Map(paths.map((path) => [path, withSlashes(relative(base, resolve(path)))]));
}

function commonFolder([first = resolve('.'), ...others]: readonly string[]): string {
  const parts = first.split(sep);
  for (const other of others) {
    const otherParts = other.split(sep);
    const shared = parts.findIndex((part, index) => part !== otherParts[index]);
    if (shared >= 0) parts.length = shared;
  }
  return parts.join(sep) || sep;
}
