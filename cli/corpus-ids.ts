/**
 * Ids for the facts of one output. They are numbers in the order of the corpus: unique in the output, and the same
 * as long as the texts are.
 */
import type { Document } from '../engine/corpus/document.ts';
import type { Snapshot } from '../engine/corpus/snapshot.ts';

export interface CorpusIds {
  /** The id of a document's quotation by its index. */
  quotation(documentId: string, index: number): string;
  /** The id of an entity by its index in a document. */
  entity(document: Document, index: number | null): string | null;
  /** The id of an entity by its key; null where no document names it. */
  entityOfKey(key: string | null): string | null;
  /** The keys of all entities, in the order of their ids. */
  entityKeys(): Iterable<string>;
}

export function corpusIds(snapshot: Snapshot): CorpusIds {
  const entities = new Map<string, string>();
  const firstQuotations = new Map<string, number>();
  let quotations = 1;
  for (const file of snapshot.files()) {
    for (const { id, facts } of file.documents) {
      firstQuotations.set(id, quotations);
      quotations += facts.quotations.length;
      for (const { key: own } of facts.entities) {
        const key = snapshot.entityKey(own);
        if (!entities.has(key)) entities.set(key, `E${entities.size + 1}`);
      }
    }
  }
  const entityOfKey = (key: string | null) =>
    key === null ? null : (entities.get(snapshot.entityKey(key)) ?? null);
  return {
    quotation: (documentId, index) => `Q${(firstQuotations.get(documentId) ?? 0) + index}`,
    entity: (document, index) =>
      entityOfKey(index === null ? null : (document.facts.entities[index]?.key ?? null)),
    entityOfKey,
    entityKeys: () => entities.keys(),
  };
}
