/**
 * Which entity a person means by a name, so that two people who name one entity differently agree.
 */
import type { DocumentEntity } from '../../annotate/facts.ts';
import { foldName } from '../../text/fold-name.ts';
import { entityNamed } from '../entity-named.ts';
import type { LocatedAnnotation, NameKey } from './unit.ts';

/**
 * The keys of all names that annotations give. In each document the fuller names are looked up first, so that "Marsh" is
 * the Ada Marsh whom somebody else names there, and the order of the two people makes no difference.
 *
 * @param entitiesIn What was found in a document, without what people have said of it.
 * @param corpusKey The key of the entity over all documents, by the key that a document gives it.
 */
export function entityKeys(
  located: readonly LocatedAnnotation[],
  entitiesIn: (document: string) => readonly DocumentEntity[],
  corpusKey: (key: string) => string,
): NameKey {
  const names = new Map<string, Set<string>>();
  for (const { annotation, places } of located) {
    const [{ document }] = places;
    const own = names.get(document) ?? new Set<string>();
    for (const name of namesIn(annotation.says)) own.add(name);
    names.set(document, own);
  }
  const keys = new Map([...names].map(([document, own]) => [document, keysIn(own, entitiesIn(document))]));
  return (document, name) => corpusKey(keys.get(document)?.get(name) ?? foldName(name.trim()));
}

function namesIn(says: LocatedAnnotation['annotation']['says']): readonly string[] {
  if (says.about === 'quotation') return says.speakers ?? [];
  return says.about === 'mention' && says.name !== null ? [says.name] : [];
}

function keysIn(names: ReadonlySet<string>, found: readonly DocumentEntity[]): ReadonlyMap<string, string> {
  const entities = [...found];
  const byFullness = [...names].toSorted(
    (one, other) => wordCount(other) - wordCount(one) || (one < other ? -1 : 1),
  );
  return new Map(
    byFullness.map((name) => [name, entities[entityNamed(entities, name)]?.key ?? foldName(name.trim())]),
  );
}

function wordCount(name: string): number {
  return foldName(name).split(' ').length;
}
