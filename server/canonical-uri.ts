/**
 * One spelling for each file.
 *
 * Clients escape the same path differently (`c:` or `c%3A`, `(` or `%28`), and a file must not count as two
 * documents because the scan and the editor spell it differently.
 */
import { URI } from 'vscode-uri';

/** The URI with the escapes and the drive letter that VS Code would write. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The last part of a URI's path, decoded: what the user calls the file. */
export function fileName(uri: string): string {
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The canonical URI of a relative path with `/` below a folder. A `..` in it leads nowhere. */
export function uriBelow(folder: string, path: string): string {
  const root = URI.parse(folder);
  return root.with({ path: `${root.path.replace(/\/$/, '')}/${path}` }).toString();
}

/**
 * The decoded path of `uri` below `folder`, with `/` and without a leading one; null when it is elsewhere.
 */
export function relativePath(folder: string, uri: string): string | null {
  const [root, file] = [URI.parse(folder), URI.parse(uri)];
  if (root.scheme !== file.scheme || root.authority !== file.authority) return null;
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return file.path.startsWith(base) ? file.path.slice(base.length) : null;
}

/** A file as the user knows it. */
export function displayPath(path: string): string {
  return URI.parse(path).fsPath;
}
