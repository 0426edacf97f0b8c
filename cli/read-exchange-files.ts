/**
 * The files that another program has written, as a format of exchange reads them.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import type { ExchangeFile } from '../engine/export/annotations/format.ts';
import { attemptAt } from './attempt-at.ts';
import { withSlashes } from './find-files.ts';
import { readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * The files that are named, and those below the folders that are named: texts in any encoding that texts are read in, what
 * is no text as bytes.
 *
 * @param extensions Of the files that a folder is searched for, with their dots.
 * @throws UserError for a file that cannot be read, and where there is none.
 */
export async function readExchangeFiles(
  paths: readonly string[],
  extensions: readonly string[],
  terminal: Terminal,
): Promise<readonly ExchangeFile[]> {
  const files: string[] = [];
  for (const path of paths) {
    const status = attemptAt(path, () => statSync(path));
    if (status.isDirectory()) {
      const below = await glob(
        extensions.map((extension) => `**/*${extension}`),
        { cwd: path, followSymbolicLinks: false },
      );
      files.push(...below.toSorted().map((file) => join(path, file)));
    } else if (status.isFile()) files.push(path);
    else throw new UserError(`${visible(path)} is not a file but a pipe or a device`);
  }
  if (files.length === 0)
    throw new UserError(
      `there is no file to read: no name below ${paths.map(visible).join(' or ')} ends in ${extensions.join(' or ')}`,
    );
  return files.map((path) => ({ path: withSlashes(path), content: contentOf(path, terminal) }));
}

function contentOf(path: string, terminal: Terminal): string | Uint8Array {
  const read = attemptAt(path, () => readText(path));
  if ('refusal' in read) return attemptAt(path, () => readFileSync(path));
  if (read.encoding === 'windows-1252')
    terminal.note(`${visible(path)} is not UTF-8 and was read as Windows-1252`);
  return read.text;
}
