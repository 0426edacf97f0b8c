/**
 * One file from the disk as text, and what to say when there is none.
 */
import { constants } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { type Decode, type Decoded, decodeText } from '../engine/text/decode.ts';

/**
 * The text of a file, or why its bytes are none.
 *
 * @param most Bytes of the largest file that is read.
 * @throws the failure of the file system where it cannot be read; `problemOf` puts it into words.
 */
export function readText(path: string, most = Number.POSITIVE_INFINITY): Decoded {
  const status = statSync(path);
  // A pipe that nobody writes to, or a device, would be waited for without end.
  if (!status.isFile() && !status.isDirectory()) return { refusal: NOT_A_FILE };
  if (status.size > most) {
    return {
      refusal: `is larger than ${most / 1024 / 1024} MB: split it, as with crossquote split, or leave it out`,
    };
  }
  const bytes = readFileSync(path);
  // A text of fewer bytes than this always fits a string, whatever its encoding.
  if (bytes.length > constants.MAX_STRING_LENGTH) return { refusal: TOO_LARGE };
  return decodeText(bytes, decode);
}

/** The text of a file that need not be there; null where it is not. Never throws for a failure of the file system. */
export function readIfThere(path: string): Decoded | null {
  try {
    return readText(path);
  } catch (error) {
    return isAbsent(error) ? null : { refusal: problemOf(error) };
  }
}

/** The decoder that the engine asks for. */
const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * What a failure of the file system means for the user, to be read after the file's name.
 *
 * @throws the error itself where it is none of the file system.
 */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  return PROBLEMS[code] ?? `cannot be used (${code})`;
}

/** Whether a failure of the file system says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/**
 * The code of a failure of the file system, such as `ENOENT`.
 *
 * @throws the error itself where it is none.
 */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

const NOT_A_FILE = 'is not a file but a pipe or a device: save its text as a file and name that';
const TOO_LARGE = 'is too large to be read at once: split it into smaller files';
const ABSENT = 'does not exist: check how it is written and from which folder';
const DENIED = 'cannot be used: its permissions do not allow it';

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: ABSENT,
  ENOTDIR: ABSENT,
  EACCES: DENIED,
  EPERM: DENIED,
  EISDIR: 'is a folder where a file is needed',
  EEXIST: 'exists already: name another, or add --force to replace it',
  ELOOP: 'is a symbolic link that leads back to itself',
  EROFS: 'lies on a file system that cannot be written to',
  ENOSPC: 'cannot be written: the disk is full, so make room there or name another place',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
};
