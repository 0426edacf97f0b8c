/**
 * Whether files can be put into a folder without leaving it.
 *
 * The names come from a bundle, which is not trusted. The engine has refused absolute names, those with `..` and
 * those that collide; here the real folder is looked at, where a symbolic link may lead elsewhere and other files may
 * stand in the way.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { isAbsent, problemOf } from './read-text.ts';
import { visible } from './visible.ts';
import { obstacleAt } from './write-files.ts';

/**
 * Why files of these names cannot be put into the folder, a sentence each. Looks, and changes nothing.
 *
 * @param folder Need not exist.
 * @param force Whether files that stand there may be replaced.
 */
export function problemsInside(folder: string, names: readonly string[], force: boolean): readonly string[] {
  const root = resolve(folder);
  return names.flatMap((name) => {
    const target = resolve(root, name);
    const problem = leaves(root, target) ?? obstacleAt(target, force);
    return problem === null ? [] : [`${visible(name)} ${problem}`];
  });
}

/** Why a target would not lie in the root, by its name or through a symbolic link; null where it would. */
function leaves(root: string, target: string): string | null {
  if (target === root || !isInside(root, target)) return `would lie outside ${visible(root)}`;
  // What does not exist yet will be made as plain folders, so the folders that exist decide.
  const parent = nearestExisting(dirname(target));
  try {
    if (!statSync(parent).isDirectory()) return `needs the folder ${visible(parent)}, which is a file`;
    if (!isInside(root, parent) || isInside(realpathSync(root), realpathSync(parent))) return null;
    return `would lie outside ${visible(root)}, because ${visible(parent)} leads elsewhere`;
  } catch (error) {
    if (isAbsent(error)) return `needs the folder ${visible(parent)}, which is a symbolic link to nowhere`;
    return problemOf(error);
  }
}

/** The path, or the nearest folder above it, where something stands. */
function nearestExisting(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch (error) {
    // What cannot be looked at stands in the way; to use it will fail and say why.
    return isAbsent(error) && path !== dirname(path) ? nearestExisting(dirname(path)) : path;
  }
}

/** Whether a path is a folder or lies below it, by its name. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
