/**
 * What the ignore files of the workspace folders left out when files were last looked for.
 */

import { IgnoredFiles } from '../files/ignored-files.ts';
import type { LeftOut } from '../protocol/left-out.ts';
import type { IgnoredInFolder } from '../protocol/requests.ts';
import { fileName, relativePath } from './canonical-uri.ts';

export class IgnoredInWorkspace {
  readonly #folders: readonly IgnoredInFolder[];
  readonly #rules: readonly { readonly folder: string; readonly ignored: IgnoredFiles }[];

  constructor(folders: readonly IgnoredInFolder[]) {
    this.#folders = folders;
    this.#rules = folders.map(({ folder, ignoreFiles }) => ({
      folder,
      ignored: new IgnoredFiles(ignoreFiles),
    }));
  }

  /** Whether a file or a folder is left out; one that two workspace folders have, only where both do so. */
  has(path: string): boolean {
    const inFolders = this.#rules.flatMap(({ folder, ignored }) => {
      const file = relativePath(folder, path);
      return file === null || file === '' ? [] : [ignored.has(file)];
    });
    return inFolders.length > 0 && inFolders.every((isIgnored) => isIgnored);
  }

  /** Of several folders an ignore file is named with that of its folder. */
  leftOut(): readonly LeftOut[] {
    const areSeveral = this.#folders.length > 1;
    return this.#folders.flatMap(({ folder, leftOut }) =>
      leftOut.map((own) => (areSeveral ? { ...own, by: `${fileName(folder)}/${own.by}` } : own)),
    );
  }
}
