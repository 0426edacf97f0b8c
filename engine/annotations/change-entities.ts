/**
 * An entities file with one decision more, or one fewer.
 *
 * Each function gives a new file. What was decided before on the same names is taken into account: a name that is
 * split off is no alias any more, and one that is merged is no longer said to be another's.
 */
import type { EntityType } from '../annotate/facts.ts';
import type { EntityDecision } from '../entities/decision.ts';
import { foldName, isSameName } from '../text/fold-name.ts';
import type { EntitiesFile } from './entities-file.ts';

/** An entity as it is now, for a decision on it. */
export interface DecidedEntity {
  /** What it is called. */
  readonly label: string;
  /** Its names in full, as documents write them, the fullest first. */
  readonly names: readonly string[];
}

/** Two entities are one, which is called as the second is. */
export function mergeEntities(file: EntitiesFile, from: DecidedEntity, into: DecidedEntity): EntitiesFile {
  const [kept, gone] = [decisionOn(file, into), decisionOn(file, from)];
  const names = [kept.name, ...kept.aliases, gone.name, ...gone.aliases, ...from.names.slice(0, 1)];
  const merged: EntityDecision = {
    ...kept,
    type: kept.type ?? gone.type,
    aliases: without(distinct(names), [kept.name]),
    not: without(distinct([...kept.not, ...gone.not]), names),
    others: { ...gone.others, ...kept.others },
  };
  return put(file, merged, [kept, gone]);
}

/**
 * A name is not the entity's.
 *
 * @param within The name in full that the document of that name has for the entity: a short form is its there.
 */
export function splitOff(
  file: EntitiesFile,
  entity: DecidedEntity,
  name: string,
  within: string,
): EntitiesFile {
  const decision = decisionOn(file, entity);
  const left = without([decision.name, ...entity.names, ...decision.aliases], [name]);
  const called = left[0] ?? decision.name;
  const aliases = without(distinct([...decision.aliases, within]), [name, called]);
  return put(file, { ...decision, name: called, aliases, not: distinct([...decision.not, name]) }, [
    decision,
  ]);
}

/** The entity is called so. */
export function renameEntity(file: EntitiesFile, entity: DecidedEntity, label: string): EntitiesFile {
  const decision = decisionOn(file, entity);
  const isName = entity.names.some((name) => isSameName(name, decision.name));
  const names = isName ? [...decision.aliases, decision.name] : decision.aliases;
  const renamed = {
    ...decision,
    name: label,
    aliases: without(distinct(names), [label]),
    not: without(decision.not, [label]),
  };
  return put(file, renamed, [decision]);
}

/** The entity is of a type; so that every document shows it, all of its names are listed. */
export function setEntityType(file: EntitiesFile, entity: DecidedEntity, type: EntityType): EntitiesFile {
  const decision = decisionOn(file, entity);
  const aliases = without(distinct([...decision.aliases, ...entity.names]), [decision.name]);
  return put(file, { ...decision, type, aliases }, [decision]);
}

/** Words are no name of anything, and so of no entity that was decided on. */
export function setNotName(file: EntitiesFile, words: string): EntitiesFile {
  const entities = file.entities.flatMap((decision) => {
    const [name, ...aliases] = without([decision.name, ...decision.aliases], [words]);
    return name === undefined ? [] : [{ ...decision, name, aliases }];
  });
  return { ...file, entities, notNames: distinct([...file.notNames, words]) };
}

/** Words are a name after all. */
export function dropNotName(file: EntitiesFile, words: string): EntitiesFile {
  return { ...file, notNames: without(file.notNames, [words]) };
}

/** What was decided on an entity is forgotten. */
export function forgetEntity(file: EntitiesFile, decision: EntityDecision): EntitiesFile {
  return { ...file, entities: file.entities.filter((other) => other !== decision) };
}

/** What the file has decided on an entity: of several decisions the first. */
export function knownDecision(
  file: EntitiesFile,
  { label, names }: DecidedEntity,
): EntityDecision | undefined {
  const places = DECIDED.get(file) ?? placesByName(file);
  DECIDED.set(file, places);
  const found = [label, ...names].flatMap((name) => places.get(foldName(name)) ?? []);
  return file.entities[Math.min(...found)];
}

/** Kept as long as the file stays what it is: it is asked with every step of the cursor, and may be long. */
const DECIDED = new WeakMap<EntitiesFile, ReadonlyMap<string, number>>();

/** Which of the decisions has a name, folded; of several the first. */
function placesByName({ entities }: EntitiesFile): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { name, aliases }] of entities.entries()) {
    for (const key of [name, ...aliases].map(foldName)) if (!places.has(key)) places.set(key, place);
  }
  return places;
}

/** The decision that an entity comes from, or one that says nothing yet. */
function decisionOn(file: EntitiesFile, entity: DecidedEntity): EntityDecision {
  const known = knownDecision(file, entity);
  if (known) return known;
  const { label, names } = entity;
  const aliases = names.some((name) => isSameName(name, label)) ? [] : names.slice(0, 1);
  return { name: label, type: null, aliases, not: [], others: {} };
}

function put(
  file: EntitiesFile,
  decision: EntityDecision,
  replaced: readonly EntityDecision[],
): EntitiesFile {
  const entities = [...file.entities.filter((other) => !replaced.includes(other)), decision];
  return { ...file, entities, notNames: without(file.notNames, [decision.name, ...decision.aliases]) };
}

/** Of names that differ only in case or diacritics the first one. */
function distinct(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.findIndex((other) => isSameName(other, name)) === index);
}

function without(names: readonly string[], gone: readonly string[]): readonly string[] {
  return names.filter((name) => !gone.some((other) => isSameName(other, name)));
}
