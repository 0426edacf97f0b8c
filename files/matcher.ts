/**
 * Globs as VS Code has them: dots in names are nothing special, and paths have `/` on every system.
 */
import picomatch from 'picomatch';

/** @returns A test of relative paths. An empty glob matches nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch(
    globs.filter((glob) => glob !== ''),
    { dot: true, windows: false },
  );
}
