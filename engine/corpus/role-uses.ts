/**
 * What the documents say that each name is, in titles and appositions: kept up to date document by document, so that
 * nobody has to go through all that name somebody to know what most of them say.
 */
import { countOn } from '../entities/counts.ts';
import { FewEntries, type ReadEntries } from '../entities/few-entries.ts';
import { written } from '../text/written.ts';
import type { ReadDocument } from './name-uses.ts';

/** What is said, apart from case, and how often each document says so, by its id. */
type Roles = Map<string, FewEntries<string, number>>;

export class RoleUses {
  readonly #names = new Map<string, Roles>();

  /** Take what a document says now in place of what it said before. */
  replace(id: string, before: ReadDocument | undefined, after: ReadDocument | undefined): void {
    for (const [name, role] of before ? rolesIn(before) : []) this.#forget(name, role, id);
    for (const [name, role] of after ? rolesIn(after) : []) {
      const roles = this.#names.get(name) ?? new Map();
      this.#names.set(name, roles);
      const documents = roles.get(role) ?? new FewEntries();
      roles.set(role, documents);
      countOn(documents, id, 1);
    }
  }

  /** What is said of any of the names, each thing once. */
  of(names: readonly string[]): ReadonlyMap<string, ReadEntries<string, number>> {
    const all: Roles = new Map();
    for (const name of names)
      for (const [role, documents] of this.#names.get(name) ?? []) {
        const known = all.get(role) ?? new FewEntries();
        all.set(role, known);
        for (const [id, count] of documents) countOn(known, id, count);
      }
    return all;
  }

  #forget(name: string, role: string, id: string): void {
    const roles = this.#names.get(name);
    const documents = roles?.get(role);
    documents?.delete(id);
    if (documents?.size === 0) roles?.delete(role);
    if (roles?.size === 0) this.#names.delete(name);
  }
}

/** A role as it is compared. */
export function roleKey(text: string): string {
  return text.toLowerCase();
}

/** Each name with what is said of it, as often as it is said. */
function* rolesIn({ text, facts }: ReadDocument): Generator<readonly [name: string, role: string]> {
  for (const { key, roles } of facts.entities)
    for (const span of roles) yield [key, roleKey(written(text, span))];
}
