/**
 * Which file a document stands in, where a view shows what the document is called.
 */

/** Whether the name says it: by the end of the file's path, alone or after a member's name. A member's name alone does not. */
export function isFileTold(name: string, path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return name === file || name.endsWith(`/${file}`) || name.endsWith(` ${file}`);
}

/** A document with the whole path of its file. @param memberIn A member's name and its bundle's path in words. */
export function documentInFull(
  name: string,
  path: string,
  memberIn: (name: string, file: string) => string,
): string {
  if (!isFileTold(name, path)) return memberIn(name, path);
  return path.endsWith(name) ? path : name;
}
