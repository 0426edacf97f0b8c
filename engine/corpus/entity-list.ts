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

/** The entities of a type in one order. */
interface Ordered {
  /** As they were when they were asked for last. */
  entities: readonly ListedEntity[];
  /** What has come since, and whether anything has gone. */
  added: ListedEntity[];
  hasGone: boolean;
}

export class EntityList {
  readonly #uses: NameUses;
  /** The entities by each of their names. */
  readonly #byName = new Map<string, ListedEntity>();
  readonly #listed = new Set<ListedEntity>();
  readonly #ordered = new Map<EntityType, Readonly<Record<EntityOrder, Ordered>>>();
  /** Names whose entity may be another than the one that is listed. */
  readonly #outdated = new Set<string>();

  constructor(uses: NameUses) {
    this.#uses = uses;
  }

  /** Note names that may belong to another entity, or to one with other names. */
  regrouped(names: Iterable<string>): void {
    for (const name of names) this.#outdated.add(name);
  }

  /** The entities of a type. @param index Which names are one entity's. */
  of(type: EntityType, order: EntityOrder, index: EntityIndex): readonly ListedEntity[] {
    this.update(index, Number.POSITIVE_INFINITY);
    const ordered = this.#orderedOf(type)[order];
    const { entities, added, hasGone } = ordered;
    if (added.length === 0 && !hasGone) return entities;
    const kept = hasGone ? entities.filter((entity) => this.#listed.has(entity)) : entities;
    const fresh = added.filter((entity) => this.#listed.has(entity));
    // What stays is in order, so that sorting takes little more than one look at each.
    ordered.entities = [...kept, ...fresh].sort(ORDERS[order]);
    ordered.added = [];
    ordered.hasGone = false;
    return ordered.entities;
  }

  /** The entity of a name; undefined where no document has it. */
  named(name: string, index: EntityIndex): ListedEntity | undefined {
    this.update(index, Number.POSITIVE_INFINITY);
    return this.#byName.get(name);
  }

  /** Bring the list up to date for about so many of the names that have changed. @returns Whether there are more. */
  update(index: EntityIndex, most: number): boolean {
    for (const name of this.#uses.takeChanged()) this.#outdated.add(name);
    if (this.#outdated.size === 0) return false;
    const changed = new Set<string>();
    for (const name of this.#outdated) {
      if (changed.size >= most) break;
      changed.add(name);
    }
    // Whoever shared an entity with such a name, or does now, is concerned too; the loop comes to those it adds.
    for (const name of changed) {
      this.#outdated.delete(name);
      for (const other of this.#byName.get(name)?.keys ?? []) changed.add(other);
      if (this.#uses.has(name)) for (const other of index.entityOf(name).keys) changed.add(other);
    }
    this.#replace(changed, index);
    return this.#outdated.size > 0;
  }

  /** @param names All names of each entity that is concerned, before and now. */
  #replace(names: ReadonlySet<string>, index: EntityIndex): void {
    const before = new Set<ListedEntity>();
    for (const name of names) {
      const old = this.#byName.get(name);
      if (old) before.add(old);
    }
    const kept = new Set<ListedEntity>();
    const done = new Set<string>();
    for (const name of names) {
      if (done.has(name)) continue;
      if (!this.#uses.has(name)) {
        this.#byName.delete(name);
        continue;
      }
      const made = listedEntity(name, index, this.#uses);
      const old = this.#byName.get(made.key);
      const entity = old && isSame(old, made) ? old : made;
      kept.add(entity);
      for (const own of entity.keys) {
        done.add(own);
        this.#byName.set(own, entity);
      }
      if (entity === made) this.#add(made);
    }
    for (const old of before) if (!kept.has(old)) this.#remove(old);
  }

  #add(entity: ListedEntity): void {
    this.#listed.add(entity);
    for (const ordered of Object.values(this.#orderedOf(entity.type))) ordered.added.push(entity);
  }

  #remove(entity: ListedEntity): void {
    this.#listed.delete(entity);
    for (const ordered of Object.values(this.#orderedOf(entity.type))) ordered.hasGone = true;
  }

  #orderedOf(type: EntityType): Readonly<Record<EntityOrder, Ordered>> {
    const nothing = (): Ordered => ({ entities: [], added: [], hasGone: false });
    const known = this.#ordered.get(type) ?? { documents: nothing(), name: nothing() };
    this.#ordered.set(type, known);
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
      ? uses.spreadOf(only)
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
