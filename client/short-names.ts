/**
 * Names for files that are to stand together in a bundle.
 */

/** The paths without the folders that all of them share: unique, and as short as they can be without losing a folder. */
export function shortNames(paths: readonly string[]): readonly string[] {
  const split = paths.map((path) => path.split('/'));
  const [first] = split;
  if (!first) return [];
  let shared = 0;
  while (split.every((parts) => shared < parts.length - 1 && parts[shared] === first[shared])) shared++;
  return split.map((parts) => parts.slice(shared).join('/'));
}
