/**
 * Which documents have a name: kept up to date document by document, so that a decision on a name need not look through
 * all of them.
 *
 * Names are those that were found, before users' corrections and decisions. At 10,000 documents the index is six of 470 MB.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import { namesIn } from '../annotations/apply-entity-decisions.ts';

export class NamesFound {
  /** Ids by folded name. */
  readonly #documents = new Map<string, Set<string>>();

  /** Take what was found in a document in place of what was found before. */
  replace(id: string, before: DocumentFacts | undefined, after: DocumentFacts | undefined): void {
    if (before === after) return;
    for (const name of before ? namesIn(before) : []) {
      const documents = this.#documents.get(name);
      documents?.delete(id);
      if (documents?.size === 0) this.#documents.delete(name);
    }
    for (const name of after ? namesIn(after) : []) {
      const documents = this.#documents.get(name);
      if (documents) documents.add(id);
      else this.#documents.set(name, new Set([id]));
    }
  }

  /** Ids of the documents that have one of the names, each once. */
  documentsOf(names: Iterable<string>): ReadonlySet<string> {
    return new Set([...names].flatMap((name) => [...(this.#documents.get(name) ?? [])]));
  }
}
