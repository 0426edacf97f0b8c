/**
 * The order in which the files of a scan are read: what is near to an open document first.
 *
 * Who opens a document asks for its statements, and those who report the same are most often filed beside it. In the end the
 * corpus is the same whatever the order. Nothing here reads a file or knows a session.
 */
import { firstIndex } from '../../engine/text/first-index.ts';

/** The files on either side of an open document that come first. More would be asked of the cache out of the order that it has. */
const REACH = 32;

/** The files that one open document gets before the next one has its turn. */
const TURN = 8;

/** Each file once. What is first can change while it is gone through. */
export class ScanOrder implements Iterable<string> {
  readonly #files: readonly string[];
  readonly #left: Set<string>;
  /** The files of a folder by their names. */
  readonly #folders = new Map<string, readonly string[]>();
  /** What is to come before the rest; the last of them first. */
  readonly #first: Iterator<string>[] = [];

  /** @param files Paths with `/`, in the order that they have where no document is near. */
  constructor(files: readonly string[]) {
    this.#files = files;
    this.#left = new Set(files);
  }

  /**
   * From now on the nearest to these documents come first, before those that were first so far. Neighbours are the files of a
   * folder in the order of their names; the documents have turns in the order in which they are given.
   *
   * Cost: all files are gone through, once for each folder.
   */
  nearTo(documents: Iterable<string>): void {
    this.#first.push(this.#around([...documents]));
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const path of this.#files) {
      yield* this.#takeFirst();
      if (this.#left.delete(path)) yield path;
    }
  }

  *#takeFirst(): Iterable<string> {
    for (let nearest = this.#first.at(-1); nearest; nearest = this.#first.at(-1)) {
      const { value: path, done } = nearest.next();
      if (done) this.#first.pop();
      else if (this.#left.delete(path)) yield path;
    }
  }

  *#around(documents: readonly string[]): Iterator<string> {
    let fronts = documents.map((document) => this.#outward(document));
    while (fronts.length > 0) {
      const unfinished: Iterator<string>[] = [];
      for (const front of fronts) {
        const turn = taken(front);
        yield* turn;
        if (turn.length === TURN) unfinished.push(front);
      }
      fronts = unfinished;
    }
  }

  /** The neighbours of a document, from near to far. */
  *#outward(document: string): Iterator<string> {
    const siblings = this.#filesIn(document.slice(0, document.lastIndexOf('/') + 1));
    const after = firstIndex(siblings.length, (index) => (siblings[index] as string) <= document);
    const before = siblings[after - 1] === document ? after - 2 : after - 1;
    for (let step = 0; step < REACH; step++) {
      for (const path of [siblings[after + step], siblings[before - step]])
        if (path !== undefined) yield path;
    }
  }

  /** @param folder With the last `/`. */
  #filesIn(folder: string): readonly string[] {
    const known = this.#folders.get(folder);
    if (known) return known;
    const isIn = (path: string) => path.lastIndexOf('/') === folder.length - 1 && path.startsWith(folder);
    const files = this.#files.filter(isIn).sort();
    this.#folders.set(folder, files);
    return files;
  }
}

function taken(front: Iterator<string>): readonly string[] {
  const turn: string[] = [];
  while (turn.length < TURN) {
    const { value, done } = front.next();
    if (done) break;
    turn.push(value);
  }
  return turn;
}
