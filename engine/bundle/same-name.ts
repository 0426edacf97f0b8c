/**
 * Whether an end marker names a member.
 */

/** Equal, or equal in the last segment: an end marker may give the file's name without its folders. */
export function isSameName(given: string | undefined, name: string | undefined): boolean {
  if (given === undefined || name === undefined) return false;
  return given === name || lastSegment(given) === lastSegment(name);
}

function lastSegment(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
