/**
 * An entity over all documents as lists and exports show it.
 */
import type { CorpusEntity, Snapshot } from '../corpus/snapshot.ts';

export interface EntityRow {
  readonly entity: CorpusEntity;
  /** The names besides the fullest, as written, most frequent first. */
  readonly aliases: readonly string[];
  /** How often it is named, by any name; words for its people or its own included. */
  readonly mentions: number;
}

/** All entities that are named, those in most documents first, then those that are named most. */
export function entityRows(snapshot: Snapshot): readonly EntityRow[] {
  const keys = new Set<string>();
  for (const { documents } of snapshot.files())
    for (const { facts } of documents)
      for (const { entity } of facts.mentions) {
        const key = facts.entities[entity]?.key;
        if (key !== undefined) keys.add(snapshot.entityKey(key));
      }
  const rows = [...keys].flatMap((key) => {
    const entity = snapshot.entity(key);
    if (!entity) return [];
    const aliases = entity.names.map(({ name }) => name).filter((name) => name !== entity.name);
    return [{ entity, aliases, mentions: snapshot.mentionsOf(key).length }];
  });
  return rows.sort(
    (a, b) =>
      b.entity.documents.length - a.entity.documents.length ||
      b.mentions - a.mentions ||
      (a.entity.key < b.entity.key ? -1 : 1),
  );
}
