/**
 * What commands take as paths: their arguments, and the values of options.
 */
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { withSlashes } from './find-files.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/** What the commands that read a corpus say about their arguments. */
export const PATHS = 'files, folders or bundles; a folder is searched by the settings in .crossquoterc.json';

/** Refuse what a shell makes of a variable that is not set. */
export function onePath(path: string): string {
  if (path === '') throw new InvalidArgumentError('It is empty: name a file or a folder.');
  return path;
}

/**
 * A path after those before it, or what a pattern stands for, sorted as a shell would: those of Windows leave patterns to
 * programs, and others do where a pattern is quoted. A file that is called like a pattern is itself.
 *
 * @throws UserError for a pattern that stands for nothing.
 */
export function morePaths(path: string, before: readonly string[] = []): readonly string[] {
  const pattern = withSlashes(onePath(path));
  if (existsSync(path) || !isDynamicPattern(pattern)) return [...before, path];
  const found = globSync(pattern, {
    absolute: isAbsolute(path),
    expandDirectories: false,
    onlyFiles: false,
  });
  if (found.length === 0)
    throw new UserError(
      `${visible(path)} does not exist, and stands for nothing as a pattern: check how it is written and from which folder`,
    );
  return [...before, ...found.toSorted()];
}
