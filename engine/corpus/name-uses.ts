/**
 * How the documents use each name, counted over the corpus: kept up to date document by document, so that nobody has
 * to go through all mentions to know how often something is named.
 */
import type { DocumentFacts, EntityType } from '../annotate/facts.ts';
import { countOn } from '../entities/counts.ts';
import { FewEntries, type ReadEntries } from '../entities/few-entries.ts';
import { SetsByKey } from '../entities/sets-by-key.ts';
import { written } from '../text/written.ts';

/** What is counted of a name, or of several that are one. */
export interface NameUse {
  /** By any words: names, words for its people, descriptions, pronouns. */
  readonly mentions: number;
  /** Mentions by a name, by what the document says that it names. */
  readonly types: ReadEntries<EntityType, number>;
  /** Mentions by a name, as they are written, with single blanks. */
  readonly written: ReadEntries<string, number>;
}

/** A document's facts with the text that their spans are of. */
export interface ReadDocument {
  readonly text: string;
  readonly facts: DocumentFacts;
}

class Counts implements NameUse {
  mentions = 0;
  readonly types = new FewEntries<EntityType, number>();
  readonly written = new FewEntries<string, number>();

  get isEmpty(): boolean {
    return this.mentions === 0 && this.types.size === 0 && this.written.size === 0;
  }

  add({ mentions, types, written }: NameUse): void {
    this.mentions += mentions;
    for (const [type, count] of types) countOn(this.types, type, count);
    for (const [name, count] of written) countOn(this.written, name, count);
  }
}

export class NameUses {
  readonly #names = new Map<string, Counts>();
  readonly #documents = new SetsByKey();
  #changed = new Set<string>();

  /** All names that a document has, in no order. */
  names(): Iterable<string> {
    return this.#names.keys();
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Ids of the documents that have a name. */
  documentsOf(name: string): Iterable<string> {
    return this.#documents.of(name);
  }

  /** How many documents have a name. */
  spreadOf(name: string): number {
    return this.#documents.sizeOf(name);
  }

  /** How several names are used together. */
  together(names: readonly string[]): NameUse {
    const [first = ''] = names;
    const own = this.#names.get(first);
    if (own && names.length === 1) return own;
    const all = new Counts();
    for (const name of names) all.add(this.#names.get(name) ?? NO_USE);
    return all;
  }

  /** Count a document as it is now in place of what it was before. */
  replace(id: string, before: ReadDocument | undefined, after: ReadDocument | undefined): void {
    const differences = new Map<string, Counts>();
    if (before) count(differences, before, -1);
    if (after) count(differences, after, 1);
    const stay = new Set(after?.facts.entities.map(({ key }) => key));
    for (const [name, difference] of differences) {
      if (difference.isEmpty && this.#documents.has(name, id) === stay.has(name)) continue;
      this.#changed.add(name);
      const known = this.#names.get(name) ?? new Counts();
      known.add(difference);
      if (stay.has(name)) this.#documents.add(name, id);
      else this.#documents.delete(name, id);
      if (this.#documents.sizeOf(name) > 0) this.#names.set(name, known);
      else this.#names.delete(name);
    }
  }

  /** The names whose counts have changed since the last call, those that are gone among them. */
  takeChanged(): ReadonlySet<string> {
    if (this.#changed.size === 0) return NONE;
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }
}

const NONE: ReadonlySet<string> = new Set();
const NO_USE: NameUse = new Counts();

/** Count the uses in a document on, or back. */
function count(uses: Map<string, Counts>, { text, facts }: ReadDocument, by: 1 | -1): void {
  const own = facts.entities.map(({ key, type }) => {
    const known = uses.get(key) ?? new Counts();
    uses.set(key, known);
    return { known, type };
  });
  for (const { entity, form, span } of facts.mentions) {
    const { known, type } = own[entity] ?? {};
    if (!known || !type) continue;
    known.mentions += by;
    if (form !== 'name') continue;
    countOn(known.types, type, by);
    countOn(known.written, written(text, span), by);
  }
}
