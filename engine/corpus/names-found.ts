/**
 * Which documents have a name, as it was found, before users' corrections and decisions: kept up to date document by document,
 * so that a decision on a name need not look through all of them.
 *
 * Most names are still there after the corrections and are counted by `NameUses`, so that only the others are kept here.
 */
import type { DocumentFacts } from '../annotate/facts.ts';
import { namesIn } from '../annotations/apply-entity-decisions.ts';
import { SetsByKey } from '../entities/sets-by-key.ts';
import type { NameUses } from './name-uses.ts';

/** What was found in a document, and what is left of that. */
interface FoundNames {
  readonly named: DocumentFacts;
  readonly facts: DocumentFacts;
}

export class NamesFound {
  readonly #uses: NameUses;
  /** Ids by folded name. */
  readonly #documents = new SetsByKey();

  /** @param uses Of the same documents. */
  constructor(uses: NameUses) {
    this.#uses = uses;
  }

  /** Take what was found in a document in place of what was found before. */
  replace(id: string, before: FoundNames | undefined, after: FoundNames | undefined): void {
    if (before) for (const name of otherNamesIn(before)) this.#documents.delete(name, id);
    if (after) for (const name of otherNamesIn(after)) this.#documents.add(name, id);
  }

  /** Ids of the documents that have one of the names, each once; of some, perhaps, that got it by a decision. */
  documentsOf(names: Iterable<string>): ReadonlySet<string> {
    return new Set(
      [...names].flatMap((name) => [...this.#documents.of(name), ...this.#uses.documentsOf(name)]),
    );
  }
}

function otherNamesIn({ named, facts }: FoundNames): readonly string[] {
  const counted = new Set(facts.entities.map(({ key }) => key));
  return namesIn(named).filter((name) => !counted.has(name));
}
