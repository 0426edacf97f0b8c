/**
 * The files that the server edits for the user: what people say of passages, and what they decide on names.
 */
import type { Uri } from 'vscode';
import { ENTITIES_FILE, SIDECAR_FOLDER } from '../../protocol/user-files.ts';

export function isUserFile({ path }: Uri): boolean {
  const isSidecar = path.includes(`/${SIDECAR_FOLDER}/`) && path.endsWith('.jsonld');
  return isSidecar || path.endsWith(`/${ENTITIES_FILE}`);
}
