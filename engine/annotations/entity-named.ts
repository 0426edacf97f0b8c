/**
 * The entity of a document that a user means by a name.
 */
import type { DocumentEntity } from '../annotate/facts.ts';
import { foldName } from '../text/fold-name.ts';

/**
 * The index of the entity with that full name, else of the only one with such an alias or family name.
 *
 * @param entities Gets a new entity where none is named so. It has the key that other documents give the name, so
 * that it is one with theirs.
 */
export function entityNamed(entities: DocumentEntity[], name: string): number {
  const written = name.trim();
  const key = foldName(written);
  const full = entities.findIndex((entity) => entity.key === key || foldName(entity.name) === key);
  if (full >= 0) return full;
  const [only, another] = [...entities.keys()].filter((index) => isShortFor(key, entities[index]));
  if (only !== undefined && another === undefined) return only;
  return entities.push({ key, type: 'other', name: written, aliases: [], roles: [] }) - 1;
}

function isShortFor(key: string, entity: DocumentEntity | undefined): boolean {
  if (!entity) return false;
  const { name, aliases } = entity;
  return foldName(name).endsWith(` ${key}`) || aliases.some((alias) => foldName(alias) === key);
}
