/**
 * The documents that annotations can be brought back to, and those that files name beside them.
 *
 * A path in a file is a stranger's word: it is compared with the paths of the documents, and used for nothing else.
 */
import { shownName } from '../../bundle/shown-name.ts';
import type { GivenDocument } from './format.ts';

export class GivenDocuments {
  readonly #byName = new Map<string, GivenDocument>();
  /** How many annotations are of each document that is not given, by its name as shown. */
  readonly #unknown = new Map<string, number>();

  constructor(documents: readonly GivenDocument[]) {
    for (const document of documents) {
      const key = keyOf(document.path, document.member);
      if (!this.#byName.has(key)) this.#byName.set(key, document);
    }
  }

  /** The document, or undefined and one more for the problems. */
  find(path: string, member: string | null): GivenDocument | undefined {
    const document = this.#byName.get(keyOf(path, member));
    if (!document) this.miss(member === null ? path : `${path}#${member}`);
    return document;
  }

  /** Note that an annotation is of a document that is not given. */
  miss(name: string): void {
    const shown = shownName(name);
    this.#unknown.set(shown, (this.#unknown.get(shown) ?? 0) + 1);
  }

  problems(): readonly string[] {
    return [...this.#unknown].map(([shown, count]) =>
      count === 1
        ? `1 annotation of ${shown} is left out: that is none of the documents.`
        : `${count} annotations of ${shown} are left out: that is none of the documents.`,
    );
  }
}

function keyOf(path: string, member: string | null): string {
  return JSON.stringify([path, member]);
}
