/**
 * Where the annotations of a file of documents are kept: beside the documents, in a hidden folder, under the file's own
 * path.
 */

import { GIT_ATTRIBUTES_FILE, SIDECAR_FOLDER } from '../../../protocol/user-files.ts';

const EXTENSION = '.jsonld';

/** The path of a document's sidecar. @param document The file's path below the same folder, with `/`. */
export function sidecarOf(document: string): string {
  return `${SIDECAR_FOLDER}/${document}${EXTENSION}`;
}

/** The file that a sidecar is of, by its path; null for a path that is none of a sidecar. */
export function documentOfSidecar(path: string): string | null {
  if (!path.startsWith(`${SIDECAR_FOLDER}/`) || !path.endsWith(EXTENSION)) return null;
  const document = path.slice(SIDECAR_FOLDER.length + 1, -EXTENSION.length);
  return document === '' || document.endsWith('/') ? null : document;
}

/**
 * How git is to merge sidecars: with the lines of both sides. An annotation is one line and every line but the last
 * ends in a comma, so that the outcome is a sidecar again, whatever two people have added, and wherever.
 */
export const GIT_ATTRIBUTES = {
  path: GIT_ATTRIBUTES_FILE,
  text: 'annotations/** merge=union\n',
} as const;
