/**
 * The file that a document of a row stands in.
 */
import { Uri, workspace } from 'vscode';
import { documentInFull, isFileTold } from '../../protocol/told-file.ts';
import { memberIn } from '../words.ts';

interface FileOfDocument {
  /** Its path in the workspace, where the document's name does not tell the file: that of a bundle. */
  readonly beside: readonly string[];
  /** The document with that path. */
  readonly inFull: string;
}

export function fileOf(name: string, uri: string): FileOfDocument {
  const path = workspace.asRelativePath(Uri.parse(uri));
  return { beside: isFileTold(name, path) ? [] : [path], inFull: documentInFull(name, path, memberIn) };
}
