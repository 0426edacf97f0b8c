/**
 * Which documents have one name, and how much of their files' paths tells them apart.
 *
 * The files of a name stand in the order of their paths read from the end. So what a path has in common with any other it has
 * in common with the one before it or after it: neither an answer nor a change goes through the others.
 */
import type { Document } from './document.ts';

/** Names of documents by the paths of their files. */
export type NamesByPath = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows of more files are changed in place. */
const MOST_COPIED = 8;

export class DocumentNames {
  readonly #nameOf: (path: string) => string;
  /** Paths by the name of a document in them: most names have one, which takes less memory than a row of one. */
  readonly #files = new Map<string, string | string[]>();
  /** Names by the paths of their files. */
  #renamed = new Map<string, Set<string>>();

  /** @param nameOf What users call a file or a folder, by its path. */
  constructor(nameOf: (path: string) => string) {
    this.#nameOf = nameOf;
  }

  /** Take over what the documents of a file are called now, in place of what they were called before. */
  replace(path: string, before: readonly string[], after: readonly string[]): void {
    if (before.length === after.length && before.every((name, index) => name === after[index])) return;
    const [old, current] = [new Set(before), new Set(after)];
    for (const name of current) if (!old.has(name)) this.#add(name, path);
    for (const name of old) if (!current.has(name)) this.#remove(name, path);
  }

  /**
   * The end of the path of a document's file that no other file with a document of that name has, as users read it: the
   * file's name, after as many folders as are needed. Null where no other file has one.
   */
  pathApart({ name, path }: Pick<Document, 'name' | 'path'>): string | null {
    const count = partsApart(this.#filesOf(name), path);
    if (count === 0) return null;
    const parts: string[] = [];
    for (let rest = path; parts.length < count; rest = rest.slice(0, Math.max(rest.lastIndexOf('/'), 0))) {
      const part = this.#nameOf(rest);
      if (part === '') break;
      parts.unshift(part);
    }
    return parts.join('/');
  }

  /** The names and files of documents that have got another path to tell them apart since the last call, as others have come and gone. */
  takeRenamed(): NamesByPath {
    const renamed = this.#renamed;
    this.#renamed = new Map();
    return renamed;
  }

  #filesOf(name: string): readonly string[] {
    const files = this.#files.get(name) ?? [];
    return typeof files === 'string' ? [files] : files;
  }

  #add(name: string, path: string): void {
    const files = this.#files.get(name);
    if (files === undefined) this.#files.set(name, path);
    else this.#change(name, typeof files === 'string' ? [files] : files, path, [path]);
  }

  #remove(name: string, path: string): void {
    const files = this.#files.get(name);
    if (typeof files === 'string') this.#files.delete(name);
    else if (files) this.#change(name, files, path, []);
  }

  /** Put something in place of a path, or where it would stand. */
  #change(name: string, files: string[], path: string, placed: readonly string[]): void {
    const at = placeOf(files, path);
    const end = files[at] === path ? at + 1 : at;
    const beside = [files[at - 1], files[end]].filter((file) => file !== undefined);
    const before = beside.map((file) => partsApart(files, file));
    // An array that grows makes room for a dozen more, and most rows are short.
    const isCopied = files.length <= MOST_COPIED;
    const changed = isCopied ? files.toSpliced(at, end - at, ...placed) : files;
    if (!isCopied) files.splice(at, end - at, ...placed);
    const [only] = changed;
    this.#files.set(name, changed.length === 1 && only !== undefined ? only : changed);
    for (const [index, file] of beside.entries()) {
      if (partsApart(changed, file) === before[index]) continue;
      const renamed = this.#renamed.get(file);
      if (renamed) renamed.add(name);
      else this.#renamed.set(file, new Set([name]));
    }
  }
}

/** How many parts at its end tell a path from the others; 0 where there is none. */
function partsApart(files: readonly string[], path: string): number {
  const at = placeOf(files, path);
  const beside = [files[at - 1], files[files[at] === path ? at + 1 : at]];
  const shared = beside.map((other) => (other === undefined ? -1 : sharedParts(path, other)));
  return Math.max(...shared) + 1;
}

/** The index of a path, or of the first that stands after it. */
function placeOf(files: readonly string[], path: string): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(files[middle] ?? '', path)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the order of the paths read from the end. */
function isBefore(path: string, other: string): boolean {
  const shared = sharedEnd(path, other);
  // A path that ends where the other goes on stands before it.
  if (shared === path.length || shared === other.length) return path.length < other.length;
  return path.charCodeAt(path.length - 1 - shared) < other.charCodeAt(other.length - 1 - shared);
}

/** How many whole parts two paths have in common at their ends. */
function sharedParts(path: string, other: string): number {
  const shared = sharedEnd(path, other);
  const slashes = path.slice(path.length - shared).split('/').length - 1;
  const isWhole = [path, other].every(
    (each) => shared === each.length || each[each.length - 1 - shared] === '/',
  );
  return isWhole && shared > 0 && path[path.length - shared] !== '/' ? slashes + 1 : slashes;
}

/** How many units two paths have in common at their ends. */
function sharedEnd(path: string, other: string): number {
  const most = Math.min(path.length, other.length);
  let shared = 0;
  while (
    shared < most &&
    path.charCodeAt(path.length - 1 - shared) === other.charCodeAt(other.length - 1 - shared)
  )
    shared++;
  return shared;
}
