/**
 * How the process ends: 0 all well, 1 something was found that the user asked to fail on, 2 it could not be done.
 */

/** Let the process end with this status, unless a graver one is set already. */
export function raiseExitStatus(status: 1 | 2): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}
