/**
 * All entities by type, in the orders in which users look through them.
 *
 * The list is brought up to date when it is asked for, and only for the names that have changed: an entity that stays
 * as it was stays the same object, in its place.
 */
import type { EntityType } from '../annotate/facts.ts';
import type { EntityIndex } from '../entities/entity-index.ts';
import { mostCommonType } from '../entities/most-common-type.ts';
import { foldName } from '../text/fold-name.ts';
import type { NameUses } from './name-uses.ts';
import type { EntityOrder, ListedEntity, WrittenName } from './snapshot.ts';

interface Ordered {
  entities: readonly ListedEntity[];
  /** The changes that it has followed. */
  changes: number;
}

export class EntityList {
  readonly #uses: NameUses;
  /** The entities by each of their names. */
  readonly #byName = new Map<string, ListedEntity>();
  readonly #byType = new Map<EntityType, Set<ListedEntity>>();
  readonly #ordered = new Map<string, Ordered>();
  #changes = 0;

  constructor(uses: NameUses) {
    this.#uses = uses;
  }

  /** The entities of a type. @param index Which names are one entity's. */
  of(type: EntityType, order: EntityOrder, index: EntityIndex): readonly ListedEntity[] {
    this.#update(index);
    const key = `${type} ${order}`;
    const ordered = this.#ordered.get(key) ?? { entities: [], changes: -1 };
    this.#ordered.set(key, ordered);
    if (ordered.changes === this.#changes) return ordered.entities;
    const listed = this.#byType.get(type) ?? new Set();
    const kept = ordered.entities.filter((entity) => listed.has(entity));
    const known = new Set(kept);
    const added = [...listed].filter((entity) => !known.has(entity));
    // What stays is in order, so that sorting takes little more than one look at each.
    ordered.entities = [...kept, ...added].sort(ORDERS[order]);
    ordered.changes = this.#changes;
    return ordered.entities;
  }

  #update(index: EntityIndex): void {
    const changed = new Set([...this.#uses.takeChanged(), ...index.takeRegrouped()]);
    if (changed.size === 0) return;
    // Whoever shared an entity with such a name, or does now, is concerned too; the loop comes to those it adds.
    for (const name of changed) {
      for (const other of this.#byName.get(name)?.keys ?? []) changed.add(other);
      if (this.#uses.has(name)) for (const other of index.entityOf(name).keys) changed.add(other);
    }
    const before = new Map([...changed].map((name) => [name, this.#byName.get(name)] as const));
    for (const name of changed) this.#byName.delete(name);
    const kept = new Set<ListedEntity>();
    for (const name of changed) {
      if (!this.#uses.has(name) || this.#byName.has(name)) continue;
      const made = listedEntity(name, index, this.#uses);
      const old = before.get(made.key);
      const entity = old && isSame(old, made) ? old : made;
      kept.add(entity);
      for (const own of entity.keys) this.#byName.set(own, entity);
      this.#entitiesOf(entity.type).add(entity);
    }
    for (const old of before.values()) if (old && !kept.has(old)) this.#entitiesOf(old.type).delete(old);
    this.#changes++;
  }

  #entitiesOf(type: EntityType): Set<ListedEntity> {
    const known = this.#byType.get(type) ?? new Set();
    this.#byType.set(type, known);
    return known;
  }
}

const ORDERS: Readonly<Record<EntityOrder, (a: ListedEntity, b: ListedEntity) => number>> = {
  documents: (a, b) => b.documents - a.documents || b.mentions - a.mentions || byName(a, b),
  name: byName,
};

function byName(a: ListedEntity, b: ListedEntity): number {
  return compare(a.folded, b.folded) || compare(a.key, b.key);
}

/** The entity of a name as a list shows it. */
export function listedEntity(name: string, index: EntityIndex, uses: NameUses): ListedEntity {
  const { key, keys } = index.entityOf(name);
  const { mentions, types, written } = uses.together(keys);
  const decision = index.decisionOf(name)?.decision;
  const type = decision?.type ?? mostCommonType(types);
  const names = [...written].map(([written, count]) => ({ name: written, count })).sort(byCount);
  const found = type === 'person' ? fullestOf(names) : commonest(names, key);
  // Whom a user has set for a speaker, no document may mention.
  const called = decision?.name ?? found ?? index.writtenOf(key);
  const [only] = keys;
  const documents =
    keys.length === 1 && only !== undefined
      ? uses.documentsOf(only).size
      : new Set(keys.flatMap((own) => [...uses.documentsOf(own)])).size;
  return { key, keys, name: called, folded: foldName(called), type, names, documents, mentions };
}

function isSame(a: ListedEntity, b: ListedEntity): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byCount(a: WrittenName, b: WrittenName): number {
  return b.count - a.count || compare(a.name, b.name);
}

/** The name that the key is made of, where it is written; else the most frequent one. */
function commonest(names: readonly WrittenName[], key: string): string | undefined {
  return (names.find(({ name }) => foldName(name) === key) ?? names[0])?.name;
}

/** Of the names with the most words the most frequent one; where that is a tie, the longest. */
function fullestOf(names: readonly WrittenName[]): string | undefined {
  const words = (name: string) => name.split(' ').length;
  const most = Math.max(...names.map(({ name }) => words(name)));
  const [first] = names
    .filter(({ name }) => words(name) === most)
    .sort((a, b) => b.count - a.count || b.name.length - a.name.length || compare(a.name, b.name));
  return first?.name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
