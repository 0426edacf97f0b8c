/**
 * An entity over all documents as lists and exports show it.
 */
import type { CorpusEntity, EntityRole, Snapshot } from '../corpus/snapshot.ts';

export interface EntityRow {
  readonly entity: CorpusEntity;
  /** The names besides the fullest, as written, most frequent first. */
  readonly aliases: readonly string[];
  /** Ids, in order. */
  readonly documents: readonly string[];
  /** What it is said to be, what most say first. */
  readonly roles: readonly EntityRole[];
}

/** All entities that are named, those in most documents first, then those that are named most. */
export function entityRows(snapshot: Snapshot): readonly EntityRow[] {
  const rows = [...snapshot.entities()].flatMap(([key = '']) => {
    const entity = snapshot.entity(key);
    if (!entity || entity.mentions === 0) return [];
    const aliases = entity.names.map(({ name }) => name).filter((name) => name !== entity.name);
    const documents = snapshot.documentsNaming(key).map(({ id }) => id);
    return [{ entity, aliases, documents, roles: snapshot.rolesOf(key) }];
  });
  return rows.sort(
    (a, b) =>
      b.entity.documents - a.entity.documents ||
      b.entity.mentions - a.entity.mentions ||
      (a.entity.key < b.entity.key ? -1 : 1),
  );
}
