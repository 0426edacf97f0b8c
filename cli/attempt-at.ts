/**
 * Work on a file whose failure the user can put right.
 */
import { problemOf } from './read-text.ts';
import { UserError } from './user-error.ts';
import { visible } from './visible.ts';

/** @throws UserError naming the path where the file system refuses; what else goes wrong as it is. */
export function attemptAt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw failureAt(path, error);
  }
}

/** @throws the error itself where it is none of the file system. */
export function failureAt(path: string, error: unknown): UserError {
  return new UserError(`${visible(path)} ${problemOf(error)}`);
}
