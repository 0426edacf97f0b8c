/**
 * The file that a document of a row stands in.
 */
import { Uri, workspace } from 'vscode';

interface FileOfDocument {
  /** Relative to the workspace. */
  readonly path: string;
  /** Whether it is a bundle that the document is a member of, so that the path says what the name does not. */
  readonly isMember: boolean;
}

export function fileOf(name: string, uri: string): FileOfDocument {
  const path = workspace.asRelativePath(Uri.parse(uri));
  return { path, isMember: path.split('/').at(-1) !== name };
}
