/**
 * An entity over all documents as lists and exports show it.
 */
import type { CorpusEntity, Snapshot } from '../corpus/snapshot.ts';

export interface EntityRow {
  readonly entity: CorpusEntity;
  /** The names besides the fullest, as written, most frequent first. */
  readonly aliases: readonly string[];
}

/** All entities that are named, those in most documents first, then those that are named most. */
export function entityRows(snapshot: Snapshot): readonly EntityRow[] {
  const rows = [...snapshot.entities()].flatMap(([key = '']) => {
    const entity = snapshot.entity(key);
    if (!entity || entity.mentions === 0) return [];
    const aliases = entity.names.map(({ name }) => name).filter((name) => name !== entity.name);
    return [{ entity, aliases }];
  });
  return rows.sort(
    (a, b) =>
      b.entity.documents.length - a.entity.documents.length ||
      b.entity.mentions - a.entity.mentions ||
      (a.entity.key < b.entity.key ? -1 : 1),
  );
}
