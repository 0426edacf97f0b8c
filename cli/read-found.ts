/**
 * The text of a file that was named or found, with what there is to say about it.
 */

import type { Decoded } from '../engine/text/decode.ts';
import { inEnglish, type Told } from '../protocol/phrase.ts';
import { raiseExitStatus } from './exit-status.ts';
import type { FoundFile } from './find-files.ts';
import { isAbsent, problemOf, readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/**
 * Read one file; null where it was found in a folder and cannot be read, which a warning says.
 *
 * A file that is no text, or has gone meanwhile, is no part of the corpus. One that the system refuses to read is
 * missing from it, so that the process ends with status 2 after the rest is done.
 *
 * @param limits What is read at most; everything where they are left out.
 * @throws UserError where the user named the file and it cannot be read.
 */
export function readFound({ path, isNamed }: FoundFile, terminal: Terminal, limits?: Limits): string | null {
  const read = tryToRead(path, limits);
  if ('text' in read) {
    if (read.encoding === 'windows-1252') terminal.note(`${visible(path)} ${GUESSED}`);
    return read.text;
  }
  if (isNamed) throw new UserError(`${visible(path)} ${inEnglish(read.refusal)}`);
  terminal.warn(
    `left out: ${visible(path)} ${read.hasGone ? 'has gone since the folder was searched' : inEnglish(read.refusal)}`,
  );
  if (read.isUnreadable) raiseExitStatus(2);
  return null;
}

interface Limits {
  /** Bytes of the largest file. */
  readonly most: number;
  /** Why a text is left out, to be read after the file's name; null for most. */
  readonly refusalOf: (text: string) => Told | null;
}

const GUESSED = 'is not UTF-8 and was read as Windows-1252: save it as UTF-8 if letters look wrong';

interface Failure {
  readonly refusal: Told;
  readonly hasGone?: boolean;
  readonly isUnreadable?: boolean;
}

function tryToRead(path: string, limits?: Limits): Extract<Decoded, { text: string }> | Failure {
  try {
    const read = readText(path, limits?.most);
    const refusal = 'text' in read ? limits?.refusalOf(read.text) : null;
    return refusal ? { refusal } : read;
  } catch (error) {
    const hasGone = isAbsent(error);
    return { refusal: problemOf(error), hasGone, isUnreadable: !hasGone };
  }
}
