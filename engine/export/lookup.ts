/**
 * What many lines of one output ask for again and again, found once: the lines of a file, the name of an entity.
 */
import type { Snapshot } from '../corpus/snapshot.ts';
import { type Position, positionsIn } from '../text/source-position.ts';

export interface Lookup {
  /** The position of a file offset (UTF-16). */
  positionOf(path: string, offset: number): Position;
  /** The full name of an entity over the corpus, by its key; null where no document names it. */
  nameOf(entityKey: string): string | null;
}

export function lookupIn(snapshot: Snapshot): Lookup {
  const files = new Map<string, (offset: number) => Position>();
  const names = new Map<string, string | null>();
  return {
    positionOf: (path, offset) => {
      const positions = files.get(path) ?? positionsIn(snapshot.file(path)?.text ?? '');
      files.set(path, positions);
      return positions(offset);
    },
    nameOf: (entityKey) => {
      const known = names.get(entityKey);
      if (known !== undefined) return known;
      const name = snapshot.entity(entityKey)?.name ?? null;
      names.set(entityKey, name);
      return name;
    },
  };
}
