/**
 * The files that the PATHs of a command line stand for.
 *
 * A file that is named is taken as it is. A folder is looked through by the settings' globs: those that begin with
 * a globstar hold below the folder, the others are relative to the current folder, where the settings are written. Ignore
 * files count from the current folder on, and from the folder itself where that is elsewhere, or is left out: who names it means it.
 */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { IgnoredFiles } from '../files/ignored-files.ts';
import { wantedFiles } from '../files/wanted-files.ts';
import { type FoundBelow, findBelow, type IgnoreScope, readIgnoreFiles } from '../node/find-below.ts';
import type { IgnoreFile, LeftOut } from '../protocol/left-out.ts';
import type { Settings } from '../protocol/settings.ts';
import { attemptAt } from './attempt-at.ts';

export interface FoundFile {
  /** As the user would write it: the PATH as given, joined with the place below it, with `/`. */
  readonly path: string;
  /** Whether the user named the file itself; then it has to be read. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What ignore files leave out of the folders. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Find the files, each once however many ways lead to it, in the order of the PATHs and within a folder by name.
 *
 * @throws UserError for a PATH that does not exist.
 */
export async function findFiles(paths: readonly string[], settings: Settings): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const leftOut = new Map<string, LeftOut>();
  for (const path of paths) {
    if (!attemptAt(path, () => statSync(path)).isDirectory()) {
      found.set(realPathOf(path), { path: withSlashes(join(path)), isNamed: true });
      continue;
    }
    const folder = realPathOf(path);
    const searched = await filesBelow(path, settings);
    for (const own of searched.leftOut) leftOut.set(own.by, own);
    // To read a folder that may not be looked into fails, and says so.
    for (const below of [...searched.files, ...searched.locked].sort()) {
      const real = realPathOf(join(path, below));
      // Where symbolic links lead to one file twice, the way without them is the one to show.
      const isDirect = real === join(folder, below);
      const known = found.get(real);
      if (!known || (isDirect && !known.isNamed)) {
        found.set(real, { path: withSlashes(join(path, below)), isNamed: false });
      }
    }
  }
  return { files: [...found.values()], leftOut: [...leftOut.values()] };
}

/** A path with `/` on every system. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** The file itself behind symbolic links; the path where it has gone, which reading will find out. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

async function filesBelow(
  folder: string,
  { include, exclude, useIgnoreFiles }: Settings,
): Promise<FoundBelow> {
  const isFloating = (pattern: string) => pattern.startsWith('**/');
  const fromHere = relative('.', folder);
  const isBelow = !isAbsolute(fromHere) && !fromHere.split(/[\\/]/).includes('..');
  const base = isBelow && fromHere !== '' ? `${withSlashes(fromHere)}/` : '';
  const placed = wantedFiles(
    include,
    exclude.filter((pattern) => !isFloating(pattern)),
  );
  const floating = wantedFiles(['**'], exclude.filter(isFloating));
  const wanted = {
    isRead: (file: string) => placed.isRead(base + file) && floating.isRead(file),
    isEntered: (inner: string) => placed.isEntered(base + inner) && floating.isEntered(inner),
  };
  const found = await findBelow(folder, wanted, useIgnoreFiles ? await ignoreScope(base) : null);
  if (isBelow) return found;
  // An ignore file elsewhere is named as the user would name it.
  return {
    ...found,
    leftOut: found.leftOut.map((own) => ({ ...own, by: withSlashes(join(folder, own.by)) })),
  };
}

/** @param base The folder's path from the current folder, with `/` at its end; empty for that, and for a folder elsewhere. */
async function ignoreScope(base: string): Promise<IgnoreScope> {
  const above: IgnoreFile[] = [];
  for (let end = 0; end < base.length; end = base.indexOf('/', end) + 1) {
    const folder = base.slice(0, end);
    above.push(...(await readIgnoreFiles(folder || '.', folder)));
  }
  return { base, above: base !== '' && new IgnoredFiles(above).has(base) ? [] : above };
}
