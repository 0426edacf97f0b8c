/**
 * New files on the disk, whole or not at all.
 *
 * Each text is first written to a temporary file beside its place, and all of them before the first is put there.
 * Without `--force` the last step fails where something has come to the place meanwhile, so that nothing is ever
 * overwritten unasked.
 *
 * A temporary file is on the disk before it takes its place, so that whatever ends the process or the machine, each file is
 * the old one or the new one, whole. What a process leaves that is killed are files named `.crossquote-` and twelve digits:
 * hidden, none of a sidecar or a source, read by nothing. They are not cleaned up, since nothing tells them from those of
 * another process that is about to put them in their places.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attemptAt } from './attempt-at.ts';
import { codeOf, isAbsent, problemOf } from './read-text.ts';

export interface NewFile {
  readonly path: string;
  /** Bytes of a file that is none of text. */
  readonly text: string | Uint8Array;
}

/**
 * Why a file cannot be put at a path, to be read after its name; null where it can. Looks, and changes nothing.
 *
 * @param force Whether a file that stands there may be replaced.
 */
export function obstacleAt(path: string, force: boolean): string | null {
  try {
    const there = lstatSync(path);
    if (there.isDirectory()) return 'is a folder: name another, or remove it';
    return force ? null : 'exists already: name another, or add --force to replace it';
  } catch (error) {
    return isAbsent(error) ? null : problemOf(error);
  }
}

/**
 * Write the files, texts as UTF-8, with the folders that they need.
 *
 * @throws UserError naming the file that could not be written. If that happens before the first is in its place,
 * nothing has changed on the disk but for empty folders.
 */
export function writeFiles(files: readonly NewFile[], force: boolean): void {
  const staged: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, text } of files) {
      attemptAt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        const temporary = join(dirname(path), `.crossquote-${randomBytes(6).toString('hex')}`);
        staged.push({ path, temporary });
        writeToDisk(temporary, text);
      });
    }
    for (const { path, temporary } of staged) attemptAt(path, () => put(temporary, path, force));
    for (const folder of new Set(staged.map(({ path }) => dirname(path)))) flushFolder(folder);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

/** A new file, flushed: after a loss of power, a file that was renamed before its text was written would be empty. */
function writeToDisk(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flush which files a folder has. What cannot be flushed, as on Windows, the system writes in its own time. */
function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    codeOf(error);
  }
}

function put(temporary: string, path: string, force: boolean): void {
  try {
    if (force) renameSync(temporary, path);
    else linkSync(temporary, path);
  } catch (error) {
    if (force || codeOf(error) === 'EEXIST') throw error;
    // Some file systems have no hard links; copying is not atomic, but does not overwrite either.
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
  }
}
