/**
 * What ignore files leave out of one folder while it is looked through, and how much that is.
 *
 * Whoever looks through the folder tells of each folder's ignore files before it asks about what is in it.
 */
import type { IgnoreFile, LeftOut } from '../protocol/left-out.ts';
import { IgnoreRules } from './ignore-rules.ts';

export class IgnoredFiles {
  /** By the paths of the folders that have ignore files of their own, with `/` at the end. */
  readonly #rules = new Map<string, IgnoreRules>([['', IgnoreRules.none()]]);
  readonly #files: IgnoreFile[] = [];
  readonly #counts = new Map<string, { files: number; folders: number }>();

  /** @param files The ignore files of folders, none before those of a folder that it is in. */
  constructor(files: readonly IgnoreFile[] = []) {
    for (const file of files) this.enter([file]);
  }

  /** Takes in the ignore files of one folder, the strongest last. */
  enter(files: readonly IgnoreFile[]): void {
    const [first] = files;
    if (!first) return;
    this.#files.push(...files);
    const folder = folderOf(first.path);
    this.#rules.set(folder, this.#rulesFor(folder).with(files));
  }

  /** Whether there is anything to go by. */
  get hasRules(): boolean {
    return this.#files.length > 0;
  }

  /** Whether something in a folder that is looked into is left out; then it is counted. A folder's path ends with `/`. */
  leavesOut(path: string, isFolder = path.endsWith('/')): boolean {
    const by = this.hasRules ? this.#leaverOut(path) : null;
    if (by === null) return false;
    const counts = this.#counts.get(by) ?? { files: 0, folders: 0 };
    counts[isFolder ? 'folders' : 'files']++;
    this.#counts.set(by, counts);
    return true;
  }

  /** Whether a file, or a folder that it is in, is left out. */
  has(path: string): boolean {
    for (let end = path.indexOf('/') + 1; end > 0; end = path.indexOf('/', end) + 1)
      if (this.#leaverOut(path.slice(0, end)) !== null) return true;
    return this.#leaverOut(path) !== null;
  }

  /** What was left out so far, by the ignore file. */
  leftOut(): readonly LeftOut[] {
    return [...this.#counts].map(([by, counts]) => ({ by, ...counts }));
  }

  /** All that were taken in, in that order. */
  files(): readonly IgnoreFile[] {
    return this.#files;
  }

  #leaverOut(path: string): string | null {
    return this.#rulesFor(folderOf(path.replace(/\/$/, ''))).leaverOut(path);
  }

  #rulesFor(folder: string): IgnoreRules {
    let nearest = folder;
    let rules = this.#rules.get(nearest);
    while (!rules) {
      nearest = folderOf(nearest.slice(0, -1));
      rules = this.#rules.get(nearest);
    }
    return rules;
  }
}

/** With `/` at its end; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
