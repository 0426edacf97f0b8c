/**
 * The files that another program has written, as a format of exchange reads them.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { ExchangeFile } from '../engine/export/annotations/format.ts';
import { withSlashes } from './find-files.ts';
import { problemOf } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The files that are named, and those below the folders that are named, as bytes.
 *
 * @param extensions Of the files that a folder is searched for, with their dots.
 * @throws UserError for a file that cannot be read.
 */
export async function readExchangeFiles(
  paths: readonly string[],
  extensions: readonly string[],
): Promise<readonly ExchangeFile[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (attempt(path, () => statSync(path)).isDirectory()) {
      const below = await glob(
        extensions.map((extension) => `**/*${extension}`),
        { cwd: path, followSymbolicLinks: false },
      );
      files.push(...below.toSorted().map((file) => join(path, file)));
    } else files.push(path);
  }
  return files.map((path) => ({
    path: withSlashes(path),
    content: attempt(path, () => readFileSync(path)),
  }));
}

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw new UserError(`${visible(path)} ${problemOf(error)}`);
  }
}
