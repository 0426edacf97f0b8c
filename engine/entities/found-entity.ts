/**
 * Entities as they are found, before users' decisions.
 */
import type { Phrase } from '../../protocol/phrase.ts';
import type { Identity } from './identity.ts';
import { comparedName } from './may-be-one.ts';

/** Names that are one entity. */
export interface EntityNames {
  /** The fullest of the names, of equally long ones the first in the alphabet. */
  readonly key: string;
  /** All of them, sorted. */
  readonly keys: readonly string[];
  /**
   * Why each of the others is one with the fullest, in words, by name; where users have said what the entity is called,
   * why each is one with what is called so.
   */
  readonly reasons: ReadonlyMap<string, Phrase>;
}

/** An entity as it is found, with what its identity is made of. */
export interface FoundEntity extends EntityNames, Pick<Identity, 'id' | 'names'> {}

/** A name that is one with no other. */
export function alone(key: string): FoundEntity {
  return { key, keys: [key], reasons: NO_REASONS, id: `${ALONE}${key}`, names: [comparedName(key)] };
}

/** One for all names that are by themselves, which are most. */
const NO_REASONS: EntityNames['reasons'] = new Map();

/** How the ids of names that are by themselves begin. */
const ALONE = 'alone ';

/** @param reason Why the others are one with the fullest. */
export function entityNames(keys: readonly string[], reason: Phrase): EntityNames {
  const sorted = [...keys].sort();
  const fullest = sorted.reduce((longest, key) => (key.length > longest.length ? key : longest));
  const others = sorted.filter((key) => key !== fullest);
  const reasons = others.length === 0 ? NO_REASONS : new Map(others.map((key) => [key, reason]));
  return { key: fullest, keys: sorted, reasons };
}
